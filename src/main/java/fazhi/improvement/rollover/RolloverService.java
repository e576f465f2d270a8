package fazhi.improvement.rollover;

import fazhi.audit.AuditAction;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemEnding;
import fazhi.improvement.tree.StepState;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.task.ClosingService;
import fazhi.task.TaskData;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes the open problems of earlier years into the year that begins (年度结转): carried, merged or
 * ended. Every decision is of today, so no figure of a year that is over moves.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('LAW_OFFICE')")
public class RolloverService {

    private final Ledger<ProblemData> problems;

    private final Ledger<MeasureData> measures;

    private final Ledger<TaskData> tasks;

    private final ClosingService closing;

    private final Clock clock;

    RolloverService(
            Ledger<ProblemData> problems,
            Ledger<MeasureData> measures,
            Ledger<TaskData> tasks,
            ClosingService closing,
            Clock clock) {
        this.problems = problems;
        this.measures = measures;
        this.tasks = tasks;
        this.closing = closing;
        this.clock = clock;
    }

    /** The year that begins. */
    public int year() {
        return LocalDate.now(clock).getYear();
    }

    /** Problems nobody has decided on for this year yet, the oldest first. */
    public List<RolloverRow> waiting() {
        return open().stream().filter(row -> row.data().waitsFor(year())).map(this::row).toList();
    }

    /** Open problems that another one may be merged into. */
    public List<RolloverRow> targets() {
        return open().stream().map(this::row).filter(row -> row.measures() > 0).toList();
    }

    private List<Stored<ProblemData>> open() {
        var rows = new ArrayList<Stored<ProblemData>>();
        problems.scan(
                LedgerQuery.of(new Condition.Empty("closedOn")).sorted("foundOn", true),
                rows::addAll);
        return rows;
    }

    private RolloverRow row(Stored<ProblemData> problem) {
        var against =
                measures.list(
                        LedgerQuery.of(Condition.is("problemId", problem.id())),
                        0,
                        Ledger.PAGE_LIMIT);
        var given =
                against.isEmpty()
                        ? List.<Stored<TaskData>>of()
                        : tasks.list(
                                LedgerQuery.of(
                                        Condition.is(
                                                "measureId",
                                                against.stream().map(Stored::id).toArray())),
                                0,
                                Ledger.PAGE_LIMIT);
        return new RolloverRow(
                problem.id(),
                problem.version(),
                problem.data().name(),
                problems.format().route() + "/" + problem.id(),
                problem.data().age(year()),
                against.size(),
                given.size(),
                (int) given.stream().filter(task -> task.data().closedOn() == null).count(),
                lacking(against, given),
                StepState.of(problem.data(), against, given, LocalDate.now(clock)),
                problem.data().reason());
    }

    private RolloverRow.Lacking lacking(
            List<Stored<MeasureData>> against, List<Stored<TaskData>> given) {
        var tasked = given.stream().map(task -> task.data().measureId()).toList();
        var untasked =
                against.stream()
                        .filter(measure -> measure.data().closedOn() == null)
                        .filter(measure -> !tasked.contains(measure.id()));
        var open =
                given.stream().map(Stored::data).filter(task -> task.closedOn() == null).toList();
        var today = LocalDate.now(clock);
        var unowned = open.stream().filter(task -> !owned(task));
        var unbegun =
                open.stream()
                        .filter(RolloverService::owned)
                        .filter(task -> StepState.of(task, today) == StepState.NOT_BEGUN);
        return new RolloverRow.Lacking(
                (int) untasked.count(), (int) unowned.count(), (int) unbegun.count());
    }

    private static boolean owned(TaskData task) {
        return task.person() != null || task.unit() != null;
    }

    /** What was decided for this year and may be taken back: taken off the list, only today. */
    public List<RolloverDone> decided() {
        var carried =
                LedgerQuery.of(
                        Condition.is("carriedInto", year()), new Condition.Empty("closedOn"));
        var today = LocalDate.now(clock);
        var ended =
                LedgerQuery.of(
                        Condition.is("ending", ProblemEnding.MERGED, ProblemEnding.ENDED),
                        Condition.between("closedOn", today, today));
        return Stream.of(carried, ended)
                .flatMap(query -> problems.list(query, 0, Ledger.PAGE_LIMIT).stream())
                .map(row -> RolloverDone.of(row, problems.format().route()))
                .toList();
    }

    /**
     * They wait again, as if nobody had decided on them.
     *
     * @throws java.util.ConcurrentModificationException when somebody changed one meanwhile
     */
    @Transactional
    public void takeBack(Collection<RolloverDone> done) {
        var open = decided().stream().map(RolloverDone::id).toList();
        for (var each : done) {
            if (!open.contains(each.id())) {
                throw new Refusal("rollover.not-taken-back");
            }
            problems.act(each.id(), each.version(), AuditAction.RESTORED, ProblemData::undecided);
        }
    }

    /**
     * Whether {@link #decide} has all it needs.
     *
     * @throws Refusal when a reason or the other problem is missing
     */
    public void check(Collection<RolloverChoice> choices) {
        choices.stream()
                .filter(choice -> choice.decision() != RolloverDecision.CARRY)
                .forEach(RolloverService::requireReason);
        choices.stream()
                .filter(choice -> choice.decision() == RolloverDecision.MERGE)
                .forEach(choice -> requireTarget(choice, choices));
    }

    /**
     * All of it or nothing.
     *
     * @throws Refusal when a reason or the other problem is missing
     * @throws java.util.ConcurrentModificationException when somebody changed one meanwhile
     */
    @Transactional
    public void decide(Collection<RolloverChoice> choices) {
        check(choices);
        choices.forEach(this::carryOut);
    }

    private void carryOut(RolloverChoice choice) {
        switch (choice.decision()) {
            case CARRY ->
                    act(
                            choice,
                            AuditAction.CARRIED_OVER,
                            data -> data.carried(year(), choice.reason()));
            case MERGE -> end(choice, ProblemEnding.MERGED, choice.into());
            case END -> end(choice, ProblemEnding.ENDED, null);
        }
    }

    /** Whoever worked on it does not take it off the list. */
    private void end(RolloverChoice choice, ProblemEnding how, @Nullable Long into) {
        if (closing.own(new RecordRef("problem", choice.problem()))) {
            throw new Refusal("closing.own");
        }
        var by = closing.closing();
        act(
                choice,
                AuditAction.CLOSED,
                data -> data.ended(how, into, choice.reason(), by.by(), by.on()));
    }

    private void act(RolloverChoice choice, AuditAction action, UnaryOperator<ProblemData> act) {
        if (problems.get(choice.problem()).data().closedOn() != null) {
            throw new Refusal("rollover.closed-meanwhile");
        }
        problems.act(choice.problem(), choice.version(), action, act);
    }

    private static void requireReason(RolloverChoice choice) {
        if (choice.reason() == null || choice.reason().isBlank()) {
            throw Refusal.at("reason", "rollover.reason-missing");
        }
    }

    /** One that goes on itself, with measures of its own. */
    private void requireTarget(RolloverChoice choice, Collection<RolloverChoice> all) {
        var into = choice.into();
        if (into == null) {
            throw Refusal.at("into", "rollover.into-missing");
        }
        var ends =
                all.stream()
                        .filter(each -> each.decision() != RolloverDecision.CARRY)
                        .anyMatch(each -> each.problem() == into);
        if (ends || targets().stream().noneMatch(row -> row.id() == into)) {
            throw Refusal.at("into", "rollover.into-ends");
        }
    }
}
