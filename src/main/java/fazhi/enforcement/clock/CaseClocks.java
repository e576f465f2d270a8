package fazhi.enforcement.clock;

import fazhi.calendar.LastDay;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.RecordRef;
import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.enforcement.procedure.Deferral;
import fazhi.enforcement.procedure.Suspension;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.ledger.RowChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The clocks of a penalty case (案件期限), as its own days and what other ledgers hold of it set them.
 */
@Component
class CaseClocks implements ClockSource {

    private static final String PENALTY = "penalty";

    /** Calendar days from filing to decision, 行政处罚法 art 60. */
    private static final int DECIDE = 90;

    /** Working days, 行政处罚法 art 61 and 国办发〔2018〕118号, art 56; art 64(一); art 48; art 71. */
    private static final int SEVEN = 7;

    private static final int ASK_HEARING = 5;

    private static final int WITHDRAW = 3;

    private static final int HAND_IN = 2;

    private final WorkingCalendar calendar;

    private final CaseRecords records;

    private final MoneyClocks money;

    CaseClocks(WorkingCalendar calendar, CaseRecords records, MoneyClocks money) {
        this.calendar = calendar;
        this.records = records;
        this.money = money;
    }

    @Override
    public String ledger() {
        return PENALTY;
    }

    @Override
    public String until() {
        return "closedOn";
    }

    @Override
    public List<Long> owners(Record data) {
        return ((PenaltyCaseData) data).officers().toList();
    }

    @Override
    public Set<String> rules() {
        return Set.of(
                "penalty.decide",
                "penalty.serve",
                "penalty.pay",
                "penalty.surcharge",
                "penalty.court",
                "penalty.evidence",
                "penalty.hearing",
                "penalty.publish",
                "penalty.withdraw",
                "penalty.hand-in");
    }

    /** The party may ask for a hearing, or not; what is added grows no further than the fine. */
    @Override
    public Set<String> lapsing() {
        return Set.of("penalty.hearing", "penalty.surcharge");
    }

    /** The fine is the party's to pay, and what is made public late stays a valid decision. */
    @Override
    public Set<String> legal() {
        return Set.of(
                "penalty.decide",
                "penalty.serve",
                "penalty.court",
                "penalty.evidence",
                "penalty.withdraw",
                "penalty.hand-in");
    }

    @Override
    public List<Clock> clocks(Record data) {
        return clocks((PenaltyCaseData) data, CaseRecords.Held.NOTHING);
    }

    @Override
    public List<Clock> clocks(RecordRef ref, Record data) {
        return clocks((PenaltyCaseData) data, records.of(ref.id()));
    }

    @Override
    public List<RecordRef> moved(RowChanged elsewhere) {
        return Stream.of(elsewhere.before(), elsewhere.after())
                .filter(Objects::nonNull)
                .map(CaseClocks::caseOf)
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new RecordRef(PENALTY, id))
                .toList();
    }

    private static @Nullable Long caseOf(Record row) {
        return switch (row) {
            case CaseActData act -> act.caseId();
            case RemedyData remedy -> remedy.caseId();
            default -> null;
        };
    }

    private List<Clock> clocks(PenaltyCaseData data, CaseRecords.Held held) {
        var over = data.closedOn();
        return Stream.of(
                        decide(data, held),
                        ClockDays.clock(
                                "penalty.serve",
                                data.decidedOn(),
                                workingDays(SEVEN),
                                ClockDays.first(data.servedOn(), over)),
                        ClockDays.clock(
                                "penalty.pay",
                                data.owesNothing() ? null : data.servedOn(),
                                from -> money.payBy(from, held),
                                ClockDays.first(
                                        ClockDays.first(data.paidOn(), over),
                                        Deferral.openSince(held.acts()))),
                        money.of(data, held),
                        acts(data, held))
                .flatMap(clocks -> clocks)
                .toList();
    }

    /** It stands still from the day the case is suspended, and goes on for as many days more. */
    private Stream<Clock> decide(PenaltyCaseData data, CaseRecords.Held held) {
        var filed = data.filedOn();
        var end = ClockDays.first(data.decidedOn(), data.closedOn());
        var still = Suspension.since(held.acts());
        var until = still == null ? LocalDate.MAX : still;
        return ClockDays.clock(
                "penalty.decide",
                filed,
                from ->
                        calendar.plusDays(from, DECIDE, LastDay.STANDS)
                                .plusDays(Suspension.days(held.acts(), until)),
                end == null ? still : end);
    }

    private Stream<Clock> acts(PenaltyCaseData data, CaseRecords.Held held) {
        var over = data.closedOn();
        return Stream.of(
                        of(
                                "penalty.evidence",
                                held,
                                CaseActKind.EVIDENCE_REGISTERED,
                                SEVEN,
                                CaseActKind.EVIDENCE_DECIDED,
                                over),
                        of(
                                "penalty.hearing",
                                held,
                                CaseActKind.HEARING_TOLD,
                                ASK_HEARING,
                                CaseActKind.HEARING_CALLED,
                                ClockDays.first(data.decidedOn(), over)),
                        published(data, held),
                        of(
                                "penalty.withdraw",
                                held,
                                CaseActKind.ANNULLED,
                                WITHDRAW,
                                CaseActKind.WITHDRAWN,
                                null),
                        of(
                                "penalty.hand-in",
                                held,
                                CaseActKind.COLLECTED,
                                HAND_IN,
                                CaseActKind.HANDED_IN,
                                over))
                .flatMap(clocks -> clocks);
    }

    /** Only of a case whose procedure somebody registers: elsewhere it says nothing. */
    private Stream<Clock> published(PenaltyCaseData data, CaseRecords.Held held) {
        return held.acts().isEmpty()
                ? Stream.empty()
                : ClockDays.clock(
                        "penalty.publish",
                        data.decidedOn(),
                        workingDays(SEVEN),
                        ClockDays.first(held.day(CaseActKind.PUBLISHED), data.closedOn()));
    }

    /** One each time it was begun: who is told of a hearing anew has the whole time anew. */
    private Stream<Clock> of(
            String rule,
            CaseRecords.Held held,
            CaseActKind begins,
            int days,
            CaseActKind ends,
            @Nullable LocalDate over) {
        return held.days(begins)
                .flatMap(
                        from ->
                                ClockDays.clock(
                                        rule,
                                        from,
                                        workingDays(days),
                                        ClockDays.first(held.since(ends, from), over)));
    }

    private UnaryOperator<LocalDate> workingDays(int days) {
        return from -> calendar.plusWorkingDays(from, days);
    }
}
