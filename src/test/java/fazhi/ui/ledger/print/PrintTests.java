package fazhi.ui.ledger.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fazhi.ViewTest;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every ledger and every record on paper. */
class PrintTests extends ViewTest {

    private static final Pattern ROW = Pattern.compile("<tr><td class=\"number\">");

    /** Zhang San. */
    private static final String NAME = "\u5f20\u4e09";

    private static final Map<String, String> NAMED = Map.of("all", "1", "cols", "subject,parties");

    @Autowired LedgerDirectory ledgers;

    @Autowired PrintController print;

    @Autowired LedgerSheet sheet;

    private ResponseEntity<String> page(String ledger, Map<String, String> asked) {
        var request = new MockHttpServletRequest();
        asked.forEach(request::addParameter);
        return print.ledger(ledger, "", request);
    }

    private static long rows(String page) {
        return ROW.matcher(page).results().count();
    }

    @TestFactory
    Stream<DynamicTest> everyLedgerPrintsItsRows() {
        return ledgers.all().stream()
                .filter(each -> !each.format().id().equals("account"))
                .map(each -> DynamicTest.dynamicTest(each.format().id(), () -> printed(each)));
    }

    /** Accounts are the administrators' alone, on paper as on screen. */
    @Test
    void accountsAreNotPrintedForOthers() {
        assertThat(page("account", Map.of("all", "1")).getStatusCode())
                .isEqualTo(HttpStatus.FORBIDDEN);
    }

    private <D extends Record> void printed(Ledger<D> ledger) {
        var answer = page(ledger.format().id(), Map.of("all", "1"));

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(rows(answer.getBody())).isEqualTo(ledger.totals(LedgerQuery.ALL).rows());
        ledger.list(LedgerQuery.ALL, 0, 1).stream()
                .map(Stored::id)
                .forEach(
                        id ->
                                assertThat(
                                                print.record(
                                                                ledger.format().id(),
                                                                id.toString(),
                                                                "")
                                                        .getBody())
                                        .contains("signatures"));
    }

    @Test
    void theFilterRulesWhatIsPrinted() {
        var answer = page("penalty", Map.of("cause", "MINING", "cols", "cause,fine"));

        assertThat(rows(answer.getBody()))
                .isEqualTo(
                        ledgers.get("penalty")
                                .totals(LedgerQuery.of(Condition.is("cause", "MINING")))
                                .rows());
        assertThat(answer.getBody()).contains("class=\"sums\"").contains("<thead>");
        assertThat(Pattern.compile("<th>").matcher(answer.getBody()).results().count())
                .isEqualTo(3);
    }

    @Test
    void whatIsEmptyIsLeftOutOfACrowdedSheetAndNamed() {
        var crowded = empty(ledgers.get("penalty"));
        assertThat(crowded.columns()).extracting(Column::key).containsExactly("caseNumber");
        assertThat(crowded.crowd()).isEmpty();
        assertThat(crowded.lines()).containsExactly(List.of("1"));

        var page =
                page("penalty", Map.of("all", "1", "q", "雷高立〔2022〕12号", "cols", everyColumn()))
                        .getBody();
        assertThat(page).contains("class=\"rows");
        assertThat(Pattern.compile("class=\"scope\"").matcher(page).results().count()).isEqualTo(2);
    }

    private static <D extends Record> PrintTable<D> empty(Ledger<D> ledger) {
        var columns = ledger.format().columns();
        var line = columns.stream().map(each -> each.key().equals("caseNumber") ? "1" : "");
        return PrintTable.of(columns, List.of(line.toList()));
    }

    private String everyColumn() {
        return ledgers.get("penalty").format().columns().stream()
                .map(Column::key)
                .collect(Collectors.joining(","));
    }

    @Test
    void namesStayMaskedForWhoeverMayNotSeeThem() {
        var id = asPortal(() -> quarrel(ledgers.get("mediation")));
        try {
            assertThat(page("mediation", NAMED).getBody()).contains(NAME);
            signIn("guancha");
            assertThat(page("mediation", NAMED).getBody()).doesNotContain(NAME);
            assertThat(print.record("mediation", id.toString(), "").getBody()).doesNotContain(NAME);
        } finally {
            signIn("fazhiban");
            ledgers.get("mediation").remove(id);
        }
    }

    private static <D extends Record> Long quarrel(Ledger<D> ledger) {
        var format = ledger.format();
        var kind = format.column("kind").type().getEnumConstants()[0];
        return ledger.add(
                format.make(
                        Map.of(
                                "foundOn",
                                LocalDate.of(2010, 1, 1),
                                "kind",
                                kind,
                                "subject",
                                "Fence",
                                "parties",
                                NAME,
                                "mediator",
                                "Clerk")));
    }

    @Test
    void whatIsNotThereOrNotAllowedIsSaidInASentence() {
        assertThat(page("nothing", Map.of()).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(print.record("penalty", "x", "").getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        signIn("shenji");
        var refused = page("penalty", Map.of());
        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(refused.getBody()).contains("refusal");
    }

    @Test
    void typedMarkupIsText() {
        asPortal(() -> add(ledgers.get("operation"), "<b>bold</b>"));

        assertThat(page("operation", Map.of("all", "1")).getBody())
                .contains("&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<b>bold");
    }

    private static <D extends Record> long add(Ledger<D> ledger, String name) {
        return ledger.add(
                ledger.format().make(Map.of("name", name, "startedOn", LocalDate.of(2022, 1, 1))));
    }

    @Test
    void moreThanPaperHoldsIsRefused() {
        Ledger<?> endless = mock();
        when(endless.totals(LedgerQuery.ALL))
                .thenReturn(new Ledger.Totals(LedgerSheet.MOST_ROWS + 1, Map.of()));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sheet.of(endless, LedgerQuery.ALL, List.of()))
                .withMessage("print.too-many");
    }
}
