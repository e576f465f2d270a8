package fazhi.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/security.md}, {@code docs/asvs.csv} and {@code docs/reliability.md} name tests that
 * are there, and a reason where they name none.
 */
class SecurityDocumentTests {

    private static final Pattern TEST = Pattern.compile("`(\\w+Tests)`");

    private static final Path ASVS = Path.of("docs/asvs.csv");

    @Test
    void everyTestItNamesIsThere() throws IOException {
        var named = new TreeSet<String>();
        requirements().stream()
                .flatMap(row -> Stream.of(row[4].split(" ")))
                .filter(test -> !test.isEmpty())
                .forEach(named::add);
        TEST.matcher(document() + Files.readString(Path.of("docs/reliability.md")))
                .results()
                .forEach(each -> named.add(each.group(1)));
        assertThat(named).hasSizeGreaterThan(15);
        try (var files = Files.walk(Path.of("src/test/java"))) {
            assertThat(
                            files.map(file -> file.getFileName().toString().replace(".java", ""))
                                    .collect(Collectors.toSet()))
                    .containsAll(named);
        }
    }

    @Test
    void everyRowHasAProofOrAReason() throws IOException {
        var rows = document().lines().filter(line -> line.startsWith("| ")).skip(1).toList();
        assertThat(rows)
                .allMatch(
                        row ->
                                row.contains("Tests`")
                                        || row.contains("—")
                                        || row.contains(".md")
                                        || row.contains("backup tests")
                                        || row.contains("| proof |"));
    }

    /** 70 requirements of level 1 and 183 of level 2, each once. */
    @Test
    void everyRequirementHasItsRow() throws IOException {
        var rows = requirements();
        assertThat(rows).extracting(row -> row[0]).doesNotHaveDuplicates();
        assertThat(rows).filteredOn(row -> row[1].equals("1")).hasSize(70);
        assertThat(rows).filteredOn(row -> row[1].equals("2")).hasSize(183);
    }

    @Test
    void whatIsMetNamesItsProofAndWhatIsNotItsReason() throws IOException {
        assertThat(requirements())
                .allSatisfy(
                        row -> {
                            assertThat(row[3]).as(row[0]).isNotBlank();
                            if (row[2].equals("met")) {
                                assertThat(row[4] + row[3])
                                        .as(row[0])
                                        .containsAnyOf("Tests", ".md");
                            }
                        });
    }

    @Test
    void thePageCountsThemAsTheyAre() throws IOException {
        var counts =
                requirements().stream()
                        .collect(Collectors.groupingBy(row -> row[2], Collectors.counting()));
        var page = document();
        assertThat(counts.keySet())
                .containsExactlyInAnyOrder("met", "given", "setting", "partly", "no", "none");
        counts.forEach((state, count) -> assertThat(page).contains("| `" + state + "` | " + count));
    }

    private static List<String[]> requirements() throws IOException {
        return Files.readAllLines(ASVS).stream().skip(1).map(row -> row.split(",", -1)).toList();
    }

    private static String document() throws IOException {
        return Files.readString(Path.of("docs/security.md"));
    }
}
