package fazhi.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.HasErrorParameter;
import fazhi.ViewTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.store.SampleRows;
import fazhi.report.DraftLine;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PassageService;
import fazhi.report.life.PaperDrafting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** After every act on every record its page, its trail and every link on them open. */
class EveryActTests extends ViewTest {

    private final Set<String> opened = new HashSet<>();

    @Autowired LedgerDirectory ledgers;

    @Autowired EvidenceService evidence;

    @Autowired AuditTrail trail;

    @Autowired TransactionTemplate transaction;

    @Autowired References references;

    @Autowired Words words;

    @Autowired Clock clock;

    @Autowired PaperDrafting drafting;

    @Autowired EditionService editions;

    @Autowired PassageService passages;

    @TestFactory
    Stream<DynamicTest> recordsStayReachable() {
        return each(
                ref -> {
                    signIn(ref.ledger().equals("account") ? "xitong" : "fazhiban");
                    openWithLinks("ledger/" + ref);
                });
    }

    @TestFactory
    Stream<DynamicTest> trailsStayReadable() {
        signIn("shenji");
        return each(this::readTrail);
    }

    private Stream<DynamicTest> each(Consumer<RecordRef> check) {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(), () -> check.accept(acted(ledger))));
    }

    private <D extends Record> RecordRef acted(Ledger<D> ledger) {
        var ref = new RecordRef(ledger.format().id(), asPortal(() -> worked(ledger)));
        asPortal(() -> touched(ref));
        return ref;
    }

    /** Added, changed, removed and taken back. */
    private <D extends Record> long worked(Ledger<D> ledger) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        long id = ledger.add(samples.full(ledger.format(), 1));
        ledger.change(ledger.get(id).with(samples.full(ledger.format(), 2)));
        ledger.remove(id);
        ledger.restore(id);
        return id;
    }

    /** A file comes, is described, fetched and goes; and everything else the trail knows. */
    private long touched(RecordRef ref) {
        try (var bytes = new ByteArrayInputStream("%PDF-1.7".getBytes(StandardCharsets.UTF_8))) {
            var file = evidence.attach(ref, "a.pdf", bytes);
            evidence.describe(file.id(), "seen");
            evidence.download(file.id()).close();
            evidence.remove(file.id());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        for (var action : AuditAction.values()) {
            transaction.executeWithoutResult(
                    _ -> trail.record(action, ref, null, DraftLine.typed("Of another kind")));
        }
        return ref.id();
    }

    @Test
    void paperStaysReachableWhilePassagesComeAndGo() {
        long paper = drafting.begin("original-2022", Period.year(2021));
        var ref = new RecordRef("report-paper", paper);
        passages.addAfter(paper, passage(paper, 0).id(), DraftLine.typed("Added"));
        openWithLinks("ledger/" + ref);
        passages.change(paper, passage(paper, 1).with(DraftLine.typed("Changed")));
        openWithLinks("ledger/" + ref);
        passages.remove(paper, passage(paper, 1));
        openWithLinks("ledger/" + ref);
        open("ledger/" + ref);
        assertThat(marked(Details.class, "trail").getElement().getTextRecursively())
                .contains("Added", "Changed");
        signIn("shenji");
        readTrail(ref);
    }

    private Stored<DraftLine> passage(long paper, int place) {
        return editions.read(editions.current(paper)).get(place).passage();
    }

    private void readTrail(RecordRef ref) {
        open("administration/trail?ledger=%s&record=%d".formatted(ref.ledger(), ref.id()));
        var entries = marked(Grid.class, "list-trail");
        assertThat(GridKt._size(entries)).isEqualTo(trail.of(ref).size());
        for (int row = 0; row < GridKt._size(entries); row++) {
            assertThat(GridKt._getFormattedRow(entries, row))
                    .noneMatch(cell -> cell.toString().contains("!"));
        }
    }

    private void openWithLinks(String route) {
        open(route);
        assertOpen(route);
        for (var link : links()) {
            if (opened.add(link)) {
                open(link);
                assertOpen(link);
            }
        }
    }

    private static List<String> links() {
        return LocatorJ._find(Anchor.class).stream()
                .filter(each -> !each.isRouterIgnore())
                .map(Anchor::getHref)
                .filter(href -> !href.isEmpty() && !href.startsWith("http"))
                .distinct()
                .toList();
    }

    private static void assertOpen(String route) {
        assertThat(UI.getCurrent().getInternals().getActiveRouterTargetsChain())
                .as(route)
                .isNotEmpty()
                .noneMatch(HasErrorParameter.class::isInstance);
    }
}
