package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.jobs.JobProgress;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/**
 * Tables as many towns keep them: every value comes out as a person reads it, is asked about or is
 * refused with its place. What each table must give stands beside them, in expected.txt.
 */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2026-01-15"})
class TownHabitsTests {

    private static final String FOLDER = "/tables/habits/";

    private static final String BEGIN = "== ";

    @Autowired private ImportService imports;

    @Autowired private ImportFiles files;

    /** A table, the ledger it goes into, and the lines that must come out. */
    private record Case(String name, String ledger, List<String> lines) {}

    @TestFactory
    Stream<DynamicTest> eachTableGivesWhatAPersonReads() throws IOException {
        return cases().stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.name() + " " + each.ledger(),
                                        () ->
                                                assertThat(SystemIdentity.run(() -> outcome(each)))
                                                        .containsExactlyElementsOf(each.lines())));
    }

    private static List<Case> cases() throws IOException {
        var cases = new ArrayList<Case>();
        for (var line : text("expected.txt").lines().toList()) {
            if (line.startsWith(BEGIN)) {
                var parts = line.substring(BEGIN.length()).split(" ");
                cases.add(new Case(parts[0], parts[1], new ArrayList<>()));
            } else if (!line.isBlank()) {
                cases.getLast().lines().add(line);
            }
        }
        return cases;
    }

    private static String text(String name) throws IOException {
        try (var bytes = TownHabitsTests.class.getResourceAsStream(FOLDER + name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> outcome(Case table) {
        try {
            var plan = imports.open(table.ledger(), file(table.name()));
            return lines(imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED));
        } catch (Refusal refusal) {
            return List.of("refused " + refusal.getMessage());
        }
    }

    private ImportFile file(String name) {
        try (var bytes = TownHabitsTests.class.getResourceAsStream(FOLDER + name)) {
            return name.endsWith(".paste")
                    ? files.paste("t", text(name))
                    : files.receive(name, bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> lines(ImportCheck check) {
        var lines = new ArrayList<String>();
        lines.add("columns " + String.join(" | ", check.columns()));
        check.sample().forEach(row -> lines.add("row " + String.join(" | ", row)));
        check.errors()
                .forEach(e -> lines.add("refused " + e.letters() + e.row() + " " + e.value()));
        check.questions()
                .forEach(
                        q ->
                                lines.add(
                                        "asked %s %s: %s ×%d → %s"
                                                .formatted(
                                                        q.kind(),
                                                        q.key().header(),
                                                        q.key().text(),
                                                        q.rows().size(),
                                                        q.proposal())));
        check.left().forEach(l -> lines.add("left " + l.number() + " " + l.reason()));
        check.told().forEach(t -> lines.add("told " + t.column()));
        check.also().forEach(a -> lines.add("also " + a.ledger() + " " + a.counts().added()));
        return lines.stream().map(line -> line.replace("\n", "⏎")).toList();
    }
}
