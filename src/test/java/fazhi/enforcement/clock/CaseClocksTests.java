package fazhi.enforcement.clock;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.deadline.DeadlineService;
import fazhi.deadline.Radar;
import fazhi.deadline.due.BegunClock;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.Overdue;
import fazhi.deadline.due.RadarQuery;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.enforcement.remedy.RemedyKind;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What other ledgers hold of a case moves its clocks in the same transaction. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
class CaseClocksTests {

    private static final LocalDate SERVED = LocalDate.of(2022, 7, 2);

    @Autowired Radar radar;

    @Autowired DeadlineService deadlines;

    @Autowired Texts texts;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @Autowired Ledger<CaseActData> acts;

    @Autowired Ledger<RemedyData> remedies;

    @Autowired SurchargeService surcharges;

    @BeforeEach
    void officer() {
        SignedIn.as(Role.OFFICER);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private long unpaid(Map<String, Object> others) {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", LocalDate.of(2022, 5, 9));
        values.put("decidedOn", LocalDate.of(2022, 6, 30));
        values.put("servedOn", SERVED);
        values.put("fine", new BigDecimal("10000"));
        values.putAll(others);
        return penalties.add(penalties.format().make(values));
    }

    private void act(long id, CaseActKind kind, String day) {
        acts.add(
                new CaseActData(
                        id, kind, LocalDate.parse(day), null, null, null, null, null, null, true));
    }

    private long suit(long id, RemedyKind kind, String filed, String decided) {
        return remedies.add(
                new RemedyData(
                        kind,
                        LocalDate.parse(filed),
                        "不服处罚",
                        null,
                        id,
                        null,
                        null,
                        decided == null ? null : LocalDate.parse(decided),
                        null,
                        null,
                        true));
    }

    /** The last day of a clock that runs on a day; nothing where it does not run then. */
    private Optional<LocalDate> due(long id, String rule, String day) {
        return radar.page(RadarQuery.of(LocalDate.parse(day)).of("penalty", rule), 0, 500).stream()
                .filter(row -> row.recordId() == id)
                .map(DueRow::due)
                .findFirst();
    }

    @Test
    void lateAndThenForTheCourt() {
        var id = unpaid(Map.of());
        assertThat(due(id, "penalty.pay", "2022-07-18")).contains(LocalDate.of(2022, 7, 18));
        assertThat(due(id, "penalty.surcharge", "2022-07-18")).isEmpty();
        assertThat(due(id, "penalty.surcharge", "2022-07-19")).contains(LocalDate.of(2022, 8, 21));
        assertThat(due(id, "penalty.court", "2023-01-03")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-01-04")).contains(LocalDate.of(2023, 4, 2));
        act(id, CaseActKind.COURT_ASKED, "2023-02-20");
        assertThat(due(id, "penalty.court", "2023-02-20")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-02-19")).contains(LocalDate.of(2023, 4, 2));
    }

    @Test
    void paidInTimeNeitherBegins() {
        var id = unpaid(Map.of("paidOn", LocalDate.of(2022, 7, 18)));
        assertThat(due(id, "penalty.surcharge", "2022-07-19")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-01-04")).isEmpty();
        assertThat(surcharges.of(id)).isEmpty();
    }

    @Test
    void aFineNobodyDecidedHasNoSurcharge() {
        var id = unpaid(Map.of("fine", BigDecimal.ZERO));
        assertThat(due(id, "penalty.surcharge", "2022-08-01")).isEmpty();
    }

    @Test
    void aReconsiderationStopsTheSurchargeAndMovesTheCourt() {
        var id = unpaid(Map.of());
        var suit = suit(id, RemedyKind.RECONSIDERATION, "2022-07-25", null);
        assertThat(due(id, "penalty.surcharge", "2022-07-24")).isPresent();
        assertThat(due(id, "penalty.surcharge", "2022-07-25")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-01-04")).isEmpty();
        remedies.remove(suit);
        assertThat(due(id, "penalty.surcharge", "2022-07-25")).contains(LocalDate.of(2022, 8, 21));
        suit(id, RemedyKind.RECONSIDERATION, "2022-07-25", "2022-08-05");
        assertThat(due(id, "penalty.surcharge", "2022-07-25")).contains(LocalDate.of(2022, 9, 2));
        assertThat(due(id, "penalty.court", "2022-08-23")).contains(LocalDate.of(2022, 11, 22));
        assertThat(surcharges.of(id).orElseThrow().amount()).isEqualByComparingTo("10000");
    }

    @Test
    void aDeferralWithoutItsLastDayLeavesAllUnknown() {
        var id = unpaid(Map.of());
        act(id, CaseActKind.DEFERRED, "2022-07-10");
        assertThat(due(id, "penalty.pay", "2022-07-19")).isEmpty();
        assertThat(due(id, "penalty.surcharge", "2022-07-19")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-01-04")).isEmpty();
    }

    /** 2022-09-30 is a Friday; the 34th day after it is 2022-11-03. */
    @Test
    void aDeferralMovesThePaymentAndTheSurchargeToItsLastDay() {
        var id = unpaid(Map.of());
        deferred(id, "2022-09-30");
        assertThat(due(id, "penalty.pay", "2022-07-19")).contains(LocalDate.of(2022, 9, 30));
        assertThat(due(id, "penalty.surcharge", "2022-09-30")).isEmpty();
        assertThat(due(id, "penalty.surcharge", "2022-10-01")).contains(LocalDate.of(2022, 11, 3));
        assertThat(due(id, "penalty.court", "2023-01-04"))
                .as("the time to sue ends later than the deferral")
                .contains(LocalDate.of(2023, 4, 2));
    }

    @Test
    void theTimeToAskTheCourtBeginsWithTheEndOfALongDeferral() {
        var id = unpaid(Map.of());
        deferred(id, "2023-02-10");
        assertThat(due(id, "penalty.court", "2023-02-10")).isEmpty();
        assertThat(due(id, "penalty.court", "2023-02-11")).contains(LocalDate.of(2023, 5, 10));
    }

    private void deferred(long id, String payBy) {
        acts.add(
                new CaseActData(
                        id,
                        CaseActKind.DEFERRED,
                        LocalDate.of(2022, 7, 10),
                        null,
                        null,
                        LocalDate.parse(payBy),
                        null,
                        null,
                        null,
                        true));
    }

    @Test
    void aWarningIsNotPaid() {
        var id = unpaid(Map.of("penalties", Set.of(PenaltyKind.WARNING)));
        var row = penalties.get(id);
        penalties.change(
                row.with(
                        penalties
                                .format()
                                .with(row.data(), penalties.format().column("fine"), null)));
        assertThat(due(id, "penalty.pay", "2022-07-19")).isEmpty();
    }

    @Test
    void whatIsPaidLateOwesForTheDaysBetween() {
        var id = unpaid(Map.of("paidOn", LocalDate.of(2022, 7, 28)));
        var owed = surcharges.of(id).orElseThrow();
        assertThat(owed.days()).isEqualTo(10);
        assertThat(owed.amount()).isEqualByComparingTo("3000");
    }

    @Test
    void aSuspensionStopsTheNinetyDaysAndAddsItsOwn() {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", LocalDate.of(2022, 12, 2));
        var id = penalties.add(penalties.format().make(values));
        assertThat(due(id, "penalty.decide", "2023-03-01")).contains(LocalDate.of(2023, 3, 2));
        act(id, CaseActKind.SUSPENDED, "2023-01-10");
        assertThat(due(id, "penalty.decide", "2023-03-01")).isEmpty();
        act(id, CaseActKind.RESUMED, "2023-01-20");
        assertThat(due(id, "penalty.decide", "2023-03-01")).contains(LocalDate.of(2023, 3, 12));
    }

    @Test
    void actsHaveTheirOwnClocks() {
        var id = unpaid(Map.of("paidOn", LocalDate.of(2022, 7, 8)));
        assertThat(due(id, "penalty.publish", "2022-07-04")).isEmpty();
        act(id, CaseActKind.EVIDENCE_REGISTERED, "2022-05-09");
        assertThat(due(id, "penalty.evidence", "2022-05-10")).contains(LocalDate.of(2022, 5, 18));
        act(id, CaseActKind.EVIDENCE_DECIDED, "2022-05-12");
        assertThat(due(id, "penalty.evidence", "2022-05-12")).isEmpty();
        assertThat(due(id, "penalty.publish", "2022-07-04")).contains(LocalDate.of(2022, 7, 11));
        act(id, CaseActKind.PUBLISHED, "2022-07-04");
        assertThat(due(id, "penalty.publish", "2022-07-04")).isEmpty();
    }

    /** Told on Monday 16 May 2022, five working days: Monday the 23rd is the last. */
    @Test
    void aRightNobodyUsedIsOverAndNobodyIsLate() {
        var values = new HashMap<String, Object>();
        values.put("cause", "MINING");
        values.put("party", "某经营部");
        values.put("filedOn", LocalDate.of(2022, 5, 9));
        var id = penalties.add(penalties.format().make(values));
        act(id, CaseActKind.HEARING_TOLD, "2022-05-16");
        assertThat(due(id, "penalty.hearing", "2022-05-23")).contains(LocalDate.of(2022, 5, 23));
        assertThat(due(id, "penalty.hearing", "2022-05-24")).isEmpty();
        assertThat(due(id, "penalty.decide", "2022-08-08"))
                .as("what is ours to do is late when its day has passed")
                .contains(LocalDate.of(2022, 8, 7));
        assertThat(deadlines.of(new RecordRef("penalty", id)))
                .extracting(BegunClock::rule)
                .containsExactly("penalty.decide");
        assertThat(deadlines.begun(new RecordRef("penalty", id)).stream().filter(deadlines::over))
                .extracting(BegunClock::rule)
                .containsExactly("penalty.hearing");
        assertThat(
                        deadlines.overdue("enforcement", LocalDate.of(2023, 3, 1)).stream()
                                .map(Overdue::rule))
                .contains("penalty.decide")
                .doesNotContain("penalty.hearing", "penalty.surcharge");
    }

    @Test
    void whoIsToldOfAHearingAnewHasTheWholeTimeAnew() {
        var id = unpaid(Map.of("decidedOn", LocalDate.of(2022, 6, 30)));
        act(id, CaseActKind.HEARING_TOLD, "2022-05-16");
        act(id, CaseActKind.HEARING_CALLED, "2022-05-18");
        assertThat(due(id, "penalty.hearing", "2022-05-19")).isEmpty();
        act(id, CaseActKind.HEARING_TOLD, "2022-06-06");
        assertThat(due(id, "penalty.hearing", "2022-06-07")).contains(LocalDate.of(2022, 6, 13));
    }

    @Test
    void whatEndsByItselfSaysInBothLanguagesWhatItsEndMeans() {
        for (var rule : List.of("penalty.hearing", "penalty.surcharge")) {
            assertThat(deadlines.lapses(rule)).isTrue();
            assertThat(texts.has("clock." + rule + ".lapsed")).as(rule).isTrue();
        }
        assertThat(deadlines.lapses("penalty.decide")).isFalse();
    }
}
