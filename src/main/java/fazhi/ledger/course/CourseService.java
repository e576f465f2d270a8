package fazhi.ledger.course;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a matter stands and what comes next (办理服务). An act goes through the gates of its ledger;
 * one that a gate refuses is done with a reason only, which the trail keeps.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class CourseService {

    /** A matter has a few dozen acts, not hundreds. */
    private static final int ACTS = 200;

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final ObjectProvider<Course> courses;

    private final ObjectProvider<ActGate> gates;

    private final AuditTrail trail;

    CourseService(
            LedgerDirectory ledgers,
            LedgerAccess access,
            ObjectProvider<Course> courses,
            ObjectProvider<ActGate> gates,
            AuditTrail trail) {
        this.ledgers = ledgers;
        this.access = access;
        this.courses = courses;
        this.gates = gates;
        this.trail = trail;
    }

    /**
     * A step with its day (环节与日期).
     *
     * @param doneOn null while it was not done
     * @param due whether the record may not go on without it
     */
    public record Stand(CourseStep step, @Nullable LocalDate doneOn, boolean due) {

        /** The first step not done after the last one that is; one that may be left out waits. */
        public static Optional<Stand> next(List<Stand> stands) {
            int last = 0;
            boolean keeps = false;
            for (int i = 0; i < stands.size(); i++) {
                if (stands.get(i).doneOn() != null) {
                    last = i;
                    keeps |= stands.get(i).step().kept() != null;
                }
            }
            var full = keeps;
            return stands.stream()
                    .skip(last + 1L)
                    .filter(stand -> full || !stand.step().optional() || stand.due())
                    .findFirst();
        }
    }

    /** Why an act was done against a rule (突破理由). */
    record Override(String rules, String reason) {}

    public Optional<Course> of(String ledger) {
        return courses.stream().filter(course -> course.ledger().equals(ledger)).findFirst();
    }

    /** Every step of a record's course with its day; empty where the ledger has no course. */
    public List<Stand> stands(RecordRef ref) {
        return of(ref.ledger()).map(course -> stands(course, ref)).orElse(List.of());
    }

    /** The acts that may come in between, as the record stands. */
    public List<CourseStep> beside(RecordRef ref) {
        var beside = of(ref.ledger()).map(Course::beside).orElse(List.of());
        if (beside.isEmpty()) {
            return beside;
        }
        var data = ledgers.get(ref.ledger()).get(ref.id()).data();
        return beside.stream().filter(step -> step.due().test(data)).toList();
    }

    private List<Stand> stands(Course course, RecordRef ref) {
        var ledger = ledgers.get(ref.ledger());
        var data = ledger.get(ref.id()).data();
        var own = values(ledger, data);
        var kept = kept(course, ref.id());
        return course.steps().stream()
                .map(step -> new Stand(step, day(step, own, kept), step.due().test(data)))
                .toList();
    }

    private static @Nullable LocalDate day(
            CourseStep step, Map<String, LocalDate> own, Map<String, LocalDate> kept) {
        return step.kept() == null ? own.get(step.date()) : kept.get(step.key());
    }

    private static <D extends Record> Map<String, LocalDate> values(Ledger<D> ledger, Record row) {
        var data = ledger.format().type().cast(row);
        return ledger.format().columns().stream()
                .filter(column -> column.value(data) instanceof LocalDate)
                .collect(
                        Collectors.toMap(
                                column -> column.key(), column -> (LocalDate) column.value(data)));
    }

    /** The first day of each step that other ledgers keep; one statement a ledger. */
    private Map<String, LocalDate> kept(Course course, long id) {
        var days = new java.util.HashMap<String, LocalDate>();
        course.steps().stream()
                .map(CourseStep::kept)
                .filter(java.util.Objects::nonNull)
                .map(CourseStep.Kept::ledger)
                .distinct()
                .filter(ledger -> access.may(ledger, Right.SEE))
                .forEach(ledger -> fill(course, ledgers.get(ledger), id, days));
        return days;
    }

    private static <D extends Record> void fill(
            Course course, Ledger<D> ledger, long id, Map<String, LocalDate> days) {
        var steps =
                course.steps().stream()
                        .filter(
                                step ->
                                        step.kept() != null
                                                && step.kept()
                                                        .ledger()
                                                        .equals(ledger.format().id()))
                        .toList();
        var reference = java.util.Objects.requireNonNull(steps.getFirst().kept()).reference();
        for (var row : ledger.list(LedgerQuery.of(Condition.is(reference, id)), 0, ACTS)) {
            for (var step : steps) {
                if (is(ledger, row.data(), java.util.Objects.requireNonNull(step.kept()))) {
                    var day = (LocalDate) ledger.format().column(step.date()).value(row.data());
                    if (day != null) {
                        days.merge(step.key(), day, (one, two) -> one.isBefore(two) ? one : two);
                    }
                }
            }
        }
    }

    private static <D extends Record> boolean is(Ledger<D> ledger, D data, CourseStep.Kept kept) {
        return ledger.format().column(kept.kind()).value(data) instanceof Enum<?> kind
                && kind.name().equals(kept.value());
    }

    /** What the gates of the ledger say against an act. */
    public List<Objection> objections(
            String ledger, Stored<? extends Record> after, @Nullable Record row) {
        var all = new ArrayList<Objection>();
        gates.stream()
                .filter(gate -> gate.ledger().equals(ledger))
                .forEach(gate -> all.addAll(gate.against(after, row)));
        return all;
    }

    /**
     * Does an act: changes the record, or adds the row it is kept as and moves the record with it.
     *
     * @param reason why it is done against what a gate refuses, or empty
     * @param with what belongs to the record and is kept with the act, or not at all
     * @throws Refusal when a gate refuses it and no reason is given
     */
    @Transactional
    public <D extends Record, R extends Record> void act(
            Ledger<D> ledger,
            Stored<D> after,
            @Nullable Ledger<R> rows,
            @Nullable R row,
            String reason,
            Consumer<RecordRef> with) {
        var id = ledger.format().id();
        var refusing = objections(id, after, row).stream().filter(Objection::refuses).toList();
        if (!refusing.isEmpty() && reason.isBlank()) {
            throw new Refusal(
                    "course.refused",
                    refusing.stream().map(Objection::said).collect(Collectors.joining(" ")));
        }
        if (rows != null && row != null) {
            access.require(id, Right.TYPE);
            rows.add(row);
            if (!ledger.get(after.id()).data().equals(after.data())) {
                ledger.change(after);
            }
        } else {
            ledger.change(after);
        }
        with.accept(new RecordRef(id, after.id()));
        if (!refusing.isEmpty()) {
            var rules = refusing.stream().map(Objection::rule).collect(Collectors.joining(" "));
            trail.recordAbout(
                    AuditAction.OVERRIDDEN,
                    new RecordRef(id, after.id()),
                    new Override(rules, reason.strip()),
                    AuditResult.DONE);
        }
    }
}
