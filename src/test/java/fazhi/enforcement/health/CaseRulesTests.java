package fazhi.enforcement.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fazhi.calendar.WorkingCalendar;
import fazhi.enforcement.penalty.PartyKind;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.penalty.Procedure;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each rule beside a case that keeps all of them: it is broken by one change, and by that alone.
 */
class CaseRulesTests {

    private static final LocalDate FILED = LocalDate.of(2022, 3, 1);

    private static final LocalDate DECIDED = LocalDate.of(2022, 4, 20);

    private static final LocalDate SERVED = LocalDate.of(2022, 4, 22);

    private static final long FIRST = 11;

    private static final long SECOND = 12;

    private static final long OTHER = 13;

    /** A case with a hearing, in which everything was done in its order and time. */
    private static Bad kept() {
        return new Bad()
                .act(CaseActKind.NOTICE, "2022-03-15", OTHER, "8000")
                .act(CaseActKind.HEARING_TOLD, "2022-03-15", OTHER, null)
                .act(CaseActKind.DEFENCE, "2022-03-18", null, null)
                .act(CaseActKind.DEFENCE_REVIEWED, "2022-03-20", OTHER, null)
                .act(CaseActKind.HEARING_CALLED, "2022-03-21", OTHER, null)
                .act(CaseActKind.HEARING, "2022-04-06", OTHER, null)
                .act(CaseActKind.LEGAL_REVIEW, "2022-04-11", OTHER, null)
                .act(CaseActKind.PUBLISHED, "2022-04-25", null, null)
                .act(CaseActKind.ARCHIVED, "2022-05-20", null, null);
    }

    /** A case to be made bad (问题案件). */
    private static final class Bad {

        private final List<CaseActData> acts = new ArrayList<>();

        private Procedure procedure = Procedure.ORDINARY;

        private PartyKind party = PartyKind.PERSON;

        private Long first = FIRST;

        private Long second = SECOND;

        private Set<PenaltyKind> kinds = Set.of(PenaltyKind.FINE);

        private String fine = "8000";

        private String number = "罚〔2022〕1号";

        private LocalDate decided = DECIDED;

        private LocalDate served = SERVED;

        private LocalDate paid = LocalDate.of(2022, 4, 28);

        private LocalDate closed = LocalDate.of(2022, 5, 10);

        private boolean full;

        private boolean covered = true;

        private boolean certified = true;

        private Set<String> never = Set.of();

        Bad act(CaseActKind kind, String day, Long staff, String amount) {
            return act(kind, day, staff, amount, null, "号");
        }

        Bad act(
                CaseActKind kind,
                String day,
                Long staff,
                String amount,
                Boolean passed,
                String number) {
            acts.add(
                    new CaseActData(
                            1L,
                            kind,
                            LocalDate.parse(day),
                            staff,
                            amount == null ? null : new BigDecimal(amount),
                            null,
                            passed,
                            number,
                            null,
                            null));
            return this;
        }

        Bad without(CaseActKind... kinds) {
            acts.removeIf(act -> Arrays.asList(kinds).contains(act.kind()));
            return this;
        }

        Bad change(java.util.function.Consumer<Bad> change) {
            change.accept(this);
            return this;
        }

        List<String> broken() {
            return CaseRules.broken(file()).stream().map(LawRule::id).toList();
        }

        CaseFile file() {
            var data =
                    new PenaltyCaseData(
                            "2022-01",
                            "MINING",
                            null,
                            party,
                            "当事人",
                            null,
                            null,
                            FILED,
                            procedure,
                            first,
                            second,
                            null,
                            null,
                            null,
                            number,
                            decided,
                            kinds,
                            fine == null ? null : new BigDecimal(fine),
                            null,
                            served,
                            paid,
                            closed,
                            null,
                            null,
                            null,
                            null);
            return new CaseFile(
                    data,
                    acts,
                    full,
                    new Around(LocalDate.of(2022, 12, 2), covered, certified, never));
        }
    }

    private record Around(LocalDate today, boolean covered, boolean certified, Set<String> never)
            implements CaseFile.Surroundings {

        /** Monday to Friday: which holidays there are is tested with the calendar. */
        @Override
        public WorkingCalendar calendar() {
            var calendar = mock(WorkingCalendar.class);
            when(calendar.plusWorkingDays(any(), anyInt()))
                    .thenAnswer(
                            call -> {
                                LocalDate day = call.getArgument(0);
                                for (int left = call.getArgument(1); left > 0; ) {
                                    day = day.plusDays(1);
                                    left -=
                                            day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                                                    ? 1
                                                    : 0;
                                }
                                return day;
                            });
            when(calendar.plusDays(any(), anyInt(), any()))
                    .thenAnswer(
                            call ->
                                    call.<LocalDate>getArgument(0)
                                            .plusDays(call.<Integer>getArgument(1)));
            return calendar;
        }

        @Override
        public boolean certified(long staff, LocalDate day) {
            return certified;
        }

        @Override
        public boolean covered(PenaltyCaseData data) {
            return covered;
        }

        @Override
        public boolean registers(String column) {
            return !never.contains(column);
        }
    }

    /** The same case is said of where others have what it lacks. */
    @Test
    void whatNoCaseOfTheTownSaysIsNoDefectOfOne() {
        var silent =
                kept().change(
                                bad -> {
                                    bad.second = null;
                                    bad.number = null;
                                    bad.served = null;
                                    bad.paid = null;
                                });
        assertThat(silent.broken()).contains("P-42.alone", "P-59", "P-61.unserved", "P-67.unpaid");
        silent.never = Set.of("secondOfficer", "decisionNumber", "servedOn", "paidOn");
        assertThat(silent.broken()).isEmpty();
    }

    @Test
    void acaseThatKeepsAllOfThemHasNoDefect() {
        assertThat(kept().broken()).isEmpty();
        assertThat(kept().change(bad -> bad.full = true).broken()).isEmpty();
    }

    @Test
    void whatIsNotRegisteredIsNoDefectOfATownThatRegistersTheOutcome() {
        assertThat(kept().change(bad -> bad.acts.clear()).broken()).isEmpty();
        assertThat(kept().change(bad -> bad.acts.clear()).change(bad -> bad.full = true).broken())
                .containsExactlyInAnyOrder(
                        "P-44.missing", "P-63", "P-58.missing", "P-48.late", "P-47");
    }

    private record Case(String rule, UnaryOperator<Bad> turn) {}

    private static Case bad(String rule, UnaryOperator<Bad> turn) {
        return new Case(rule, turn);
    }

    private static Bad simple(Bad bad) {
        bad.acts.clear();
        bad.procedure = Procedure.SIMPLE;
        bad.fine = "50";
        return bad;
    }

    private static final List<Case> CASES =
            List.of(
                    bad("P-24", b -> b.change(each -> each.covered = false)),
                    bad("P-42.alone", b -> b.change(each -> each.second = null)),
                    bad(
                            "P-42.nobody",
                            b ->
                                    b.change(
                                            each -> {
                                                each.full = true;
                                                each.first = null;
                                                each.second = null;
                                            })),
                    bad("P-42.certificate", b -> b.change(each -> each.certified = false)),
                    bad(
                            "P-58.reviewer",
                            b ->
                                    b.without(CaseActKind.LEGAL_REVIEW)
                                            .act(
                                                    CaseActKind.LEGAL_REVIEW,
                                                    "2022-04-11",
                                                    FIRST,
                                                    null)),
                    bad(
                            "P-64.chair",
                            b ->
                                    b.without(CaseActKind.HEARING)
                                            .act(CaseActKind.HEARING, "2022-04-06", SECOND, null)),
                    bad("P-36", b -> b.act(CaseActKind.BREACH_ENDED, "2020-02-28", null, null)),
                    bad(
                            "P-56",
                            b ->
                                    b.act(CaseActKind.EVIDENCE_REGISTERED, "2022-03-02", null, null)
                                            .act(
                                                    CaseActKind.EVIDENCE_DECIDED,
                                                    "2022-03-14",
                                                    null,
                                                    null)),
                    bad("P-44.missing", b -> b.without(CaseActKind.NOTICE)),
                    bad(
                            "P-44.late",
                            b ->
                                    b.without(CaseActKind.NOTICE)
                                            .act(CaseActKind.NOTICE, "2022-04-21", OTHER, "8000")),
                    bad(
                            "P-44.amount",
                            b ->
                                    b.without(
                                                    CaseActKind.NOTICE,
                                                    CaseActKind.DEFENCE,
                                                    CaseActKind.DEFENCE_REVIEWED)
                                            .act(CaseActKind.NOTICE, "2022-03-15", OTHER, "7000")),
                    bad(
                            "P-45.heavier",
                            b ->
                                    b.without(CaseActKind.NOTICE)
                                            .act(CaseActKind.NOTICE, "2022-03-15", OTHER, "7000")),
                    bad("P-45.unreviewed", b -> b.without(CaseActKind.DEFENCE_REVIEWED)),
                    bad(
                            "P-62",
                            b ->
                                    b.without(
                                                    CaseActKind.NOTICE,
                                                    CaseActKind.DEFENCE,
                                                    CaseActKind.DEFENCE_REVIEWED)
                                            .act(CaseActKind.NOTICE, "2022-04-20", OTHER, "8000")),
                    bad("P-63", b -> b.without(CaseActKind.HEARING_TOLD)),
                    bad(
                            "P-64.early",
                            b ->
                                    b.without(
                                                    CaseActKind.HEARING_TOLD,
                                                    CaseActKind.HEARING,
                                                    CaseActKind.HEARING_CALLED)
                                            .act(
                                                    CaseActKind.HEARING_TOLD,
                                                    "2022-04-13",
                                                    OTHER,
                                                    null)),
                    bad("P-64.uncalled", b -> b.without(CaseActKind.HEARING_CALLED)),
                    bad(
                            "P-64.called",
                            b ->
                                    b.without(CaseActKind.HEARING_CALLED)
                                            .act(
                                                    CaseActKind.HEARING_CALLED,
                                                    "2022-03-28",
                                                    OTHER,
                                                    null)),
                    bad(
                            "P-65",
                            b ->
                                    b.without(CaseActKind.HEARING, CaseActKind.HEARING_CALLED)
                                            .act(
                                                    CaseActKind.HEARING_CALLED,
                                                    "2022-04-08",
                                                    OTHER,
                                                    null)
                                            .act(CaseActKind.HEARING, "2022-04-25", OTHER, null)),
                    bad("P-51.person", b -> simple(b).change(each -> each.fine = "200.01")),
                    bad(
                            "P-51.organisation",
                            b ->
                                    simple(b)
                                            .change(
                                                    each -> {
                                                        each.party = PartyKind.ORGANISATION;
                                                        each.fine = "3000.01";
                                                    })),
                    bad(
                            "P-51.kind",
                            b ->
                                    simple(b)
                                            .change(
                                                    each ->
                                                            each.kinds =
                                                                    Set.of(
                                                                            PenaltyKind.FINE,
                                                                            PenaltyKind
                                                                                    .CONFISCATE_GOODS))),
                    bad(
                            "P-57",
                            b ->
                                    b.change(
                                            each ->
                                                    each.kinds =
                                                            Set.of(
                                                                    PenaltyKind.FINE,
                                                                    PenaltyKind.CLOSE))),
                    bad("P-58.missing", b -> b.without(CaseActKind.LEGAL_REVIEW)),
                    bad(
                            "P-58.late",
                            b ->
                                    b.without(CaseActKind.LEGAL_REVIEW)
                                            .act(
                                                    CaseActKind.LEGAL_REVIEW,
                                                    "2022-04-21",
                                                    OTHER,
                                                    null)),
                    bad(
                            "P-58.failed",
                            b ->
                                    b.without(CaseActKind.LEGAL_REVIEW)
                                            .act(
                                                    CaseActKind.LEGAL_REVIEW,
                                                    "2022-04-11",
                                                    OTHER,
                                                    null,
                                                    false,
                                                    null)),
                    bad("P-59", b -> b.change(each -> each.number = null)),
                    bad("P-9", b -> b.change(each -> each.kinds = Set.of(PenaltyKind.WARNING))),
                    bad(
                            "P-60",
                            b ->
                                    simple(b)
                                            .change(
                                                    each -> {
                                                        each.decided = FILED.plusDays(91);
                                                        each.served = each.decided;
                                                        each.paid = each.decided;
                                                        each.closed = each.decided;
                                                    })),
                    bad(
                            "P-61.late",
                            b ->
                                    b.change(
                                            each -> {
                                                each.served = LocalDate.of(2022, 5, 2);
                                                each.paid = each.served;
                                            })),
                    bad("P-61.unserved", b -> b.change(each -> each.served = null)),
                    bad(
                            "P-48.late",
                            b ->
                                    b.without(CaseActKind.PUBLISHED)
                                            .act(CaseActKind.PUBLISHED, "2022-05-02", null, null)),
                    bad(
                            "P-48.withdraw",
                            b -> b.act(CaseActKind.ANNULLED, "2022-06-01", null, null)),
                    bad(
                            "P-68",
                            b ->
                                    b.act(CaseActKind.COLLECTED, "2022-04-20", null, "100.01")
                                            .act(CaseActKind.HANDED_IN, "2022-04-21", null, null)),
                    bad(
                            "P-70",
                            b ->
                                    b.act(
                                                    CaseActKind.COLLECTED,
                                                    "2022-04-20",
                                                    null,
                                                    "50",
                                                    null,
                                                    null)
                                            .act(CaseActKind.HANDED_IN, "2022-04-21", null, null)),
                    bad(
                            "P-71",
                            b ->
                                    b.act(CaseActKind.COLLECTED, "2022-04-20", null, "50")
                                            .act(CaseActKind.HANDED_IN, "2022-04-25", null, null)),
                    bad("P-67.unpaid", b -> b.change(each -> each.paid = null)),
                    bad("P-67.late", b -> b.change(each -> each.paid = SERVED.plusDays(16))),
                    bad(
                            "P-72.cap",
                            b -> b.act(CaseActKind.SURCHARGED, "2022-06-30", null, "8000.01")),
                    bad(
                            "P-72.early",
                            b -> b.act(CaseActKind.SURCHARGED, "2022-05-07", null, "240")),
                    bad(
                            "C-54.missing",
                            b -> b.act(CaseActKind.COURT_ASKED, "2022-11-15", null, null)),
                    bad(
                            "C-54.early",
                            b ->
                                    b.act(CaseActKind.URGED, "2022-11-05", null, null)
                                            .act(
                                                    CaseActKind.COURT_ASKED,
                                                    "2022-11-15",
                                                    null,
                                                    null)),
                    bad(
                            "C-53.early",
                            b ->
                                    b.act(CaseActKind.URGED, "2022-09-05", null, null)
                                            .act(
                                                    CaseActKind.COURT_ASKED,
                                                    "2022-10-22",
                                                    null,
                                                    null)),
                    bad(
                            "C-53.late",
                            b ->
                                    b.act(CaseActKind.URGED, "2022-09-05", null, null)
                                            .act(
                                                    CaseActKind.COURT_ASKED,
                                                    "2023-01-23",
                                                    null,
                                                    null)),
                    bad(
                            "P-27",
                            b ->
                                    b.act(
                                            CaseActKind.TRANSFERRED,
                                            "2022-05-05",
                                            null,
                                            null,
                                            null,
                                            null)),
                    bad("P-47", b -> b.without(CaseActKind.ARCHIVED)));

    @TestFactory
    Stream<DynamicTest> oneChangeBreaksOneRule() {
        return CASES.stream()
                .map(
                        each ->
                                DynamicTest.dynamicTest(
                                        each.rule(),
                                        () ->
                                                assertThat(each.turn().apply(kept()).broken())
                                                        .containsExactly(each.rule())));
    }

    @Test
    void everyRuleHasItsBadCase() {
        assertThat(CASES.stream().map(Case::rule))
                .containsExactlyInAnyOrderElementsOf(
                        CaseRules.ALL.stream().map(LawRule::id).toList());
    }

    @Test
    void daysOfASuspensionDoNotCount() {
        var late = simple(kept()).change(each -> each.decided = FILED.plusDays(95));
        late.change(
                each -> {
                    each.served = each.decided;
                    each.paid = each.decided;
                    each.closed = each.decided;
                });
        assertThat(late.broken()).containsExactly("P-60");
        late.act(CaseActKind.SUSPENDED, "2022-03-10", null, null)
                .act(CaseActKind.RESUMED, "2022-03-20", null, null);
        assertThat(late.broken()).doesNotContain("P-60");
    }
}
