package fazhi.enforcement.health;

import fazhi.enforcement.penalty.PartyKind;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.PenaltyKind;
import fazhi.enforcement.penalty.Procedure;
import fazhi.enforcement.procedure.CaseActData;
import fazhi.enforcement.procedure.CaseActKind;
import fazhi.ledger.format.LedgerFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A case in which everything was done in its order and time, to be made bad by one change (问题情形).
 */
final class Situation {

    private static final Set<String> AFTER_DECISION = Set.of("servedOn", "paidOn", "closedOn");

    private static final List<String> DECISION =
            List.of("decidedOn", "decisionNumber", "penalties", "fine");

    final Map<String, Object> values = new HashMap<>();

    final List<CaseActData> acts = new ArrayList<>();

    private final long other;

    private List<String> columns = List.of();

    private CaseActData last;

    /**
     * @param staff two who handle it, and one who does not
     */
    Situation(List<Long> staff) {
        other = staff.get(2);
        values.put("cause", "MINING");
        values.put("party", "当事人三十");
        values.put("partyKind", PartyKind.PERSON);
        values.put("filedOn", LocalDate.of(2022, 3, 1));
        values.put("procedureKind", Procedure.ORDINARY);
        values.put("officer", staff.get(0));
        values.put("secondOfficer", staff.get(1));
        values.put("decisionNumber", "罚〔2022〕1号");
        values.put("decidedOn", LocalDate.of(2022, 4, 20));
        values.put("penalties", Set.of(PenaltyKind.FINE));
        values.put("fine", new BigDecimal("8000.00"));
        values.put("servedOn", LocalDate.of(2022, 4, 22));
        values.put("paidOn", LocalDate.of(2022, 4, 28));
        values.put("closedOn", LocalDate.of(2022, 5, 10));
        act(CaseActKind.NOTICE, "2022-03-15", other, "8000.00");
        act(CaseActKind.HEARING_TOLD, "2022-03-15", other, null);
        act(CaseActKind.DEFENCE, "2022-03-18", null, null);
        act(CaseActKind.DEFENCE_REVIEWED, "2022-03-20", other, null);
        act(CaseActKind.HEARING_CALLED, "2022-03-21", other, null);
        act(CaseActKind.HEARING, "2022-04-06", other, null);
        act(CaseActKind.LEGAL_REVIEW, "2022-04-11", other, null);
        act(CaseActKind.PUBLISHED, "2022-04-25", null, null);
        act(CaseActKind.ARCHIVED, "2022-05-20", null, null);
    }

    Situation act(CaseActKind kind, String day, Long staff, String amount) {
        return act(kind, day, staff, amount, null, "号");
    }

    Situation act(
            CaseActKind kind, String day, Long staff, String amount, Boolean passed, String no) {
        acts.add(
                new CaseActData(
                        0L,
                        kind,
                        LocalDate.parse(day),
                        staff,
                        amount == null ? null : new BigDecimal(amount),
                        null,
                        passed,
                        no,
                        null,
                        null));
        return this;
    }

    /** The same kind once more, done by somebody who does not handle the case. */
    Situation by(CaseActKind kind, String day, String amount) {
        return without(kind).act(kind, day, other, amount);
    }

    Situation without(CaseActKind... kinds) {
        acts.removeIf(each -> Arrays.asList(kinds).contains(each.kind()));
        return this;
    }

    Situation with(String column, Object value) {
        values.put(column, value);
        return this;
    }

    Situation simple(String fine) {
        acts.clear();
        return with("procedureKind", Procedure.SIMPLE).with("fine", new BigDecimal(fine));
    }

    /** Served, paid and closed only on this day. */
    Situation later(String day) {
        AFTER_DECISION.forEach(column -> values.put(column, LocalDate.parse(day)));
        return this;
    }

    /** What goes wrong goes wrong with the decision. */
    Situation deciding() {
        AFTER_DECISION.forEach(values::remove);
        acts.removeIf(each -> each.kind() == CaseActKind.PUBLISHED);
        acts.removeIf(each -> each.kind() == CaseActKind.ARCHIVED);
        columns = DECISION;
        return this;
    }

    /** … with these columns. */
    Situation changing(String... changed) {
        columns = List.of(changed);
        return this;
    }

    /** … with the act that was added last. */
    Situation acting() {
        last = acts.getLast();
        return this;
    }

    boolean isAct() {
        return last != null || !columns.isEmpty();
    }

    CaseActData last() {
        return last;
    }

    List<CaseActData> actsBefore() {
        return acts.stream().filter(each -> each != last).toList();
    }

    PenaltyCaseData data(LedgerFormat<PenaltyCaseData> format) {
        return format.make(new HashMap<>(values));
    }

    PenaltyCaseData before(LedgerFormat<PenaltyCaseData> format, Map<String, Object> instead) {
        var before = new HashMap<>(values);
        columns.forEach(before::remove);
        columns.stream()
                .filter(instead::containsKey)
                .forEach(column -> before.put(column, instead.get(column)));
        return format.make(before);
    }

    static CaseActData of(long id, CaseActData act) {
        return new CaseActData(
                id,
                act.kind(),
                act.doneOn(),
                act.staff(),
                act.amount(),
                act.payBy(),
                act.passed(),
                act.paperNumber(),
                act.remark(),
                act.invented());
    }
}
