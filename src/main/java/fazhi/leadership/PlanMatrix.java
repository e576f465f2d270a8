package fazhi.leadership;

import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Basis;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.Matrix;
import fazhi.figure.reporting.FigureWindows;
import fazhi.leadership.duty.DutyCapacity;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.plan.DirectiveData;
import fazhi.leadership.plan.PlanItemData;
import fazhi.leadership.plan.PlanKind;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Tally;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The plans of a year (计划与职责完成情况): points of work, the five-year plan, documents from above and the
 * duty lists of the leaders, each with what is due, done and late.
 */
@Component
public record PlanMatrix(
        Ledger<PlanItemData> planItems,
        Ledger<DirectiveData> directives,
        Ledger<DutyData> duties,
        FigureWindows windows,
        Texts texts) {

    private static final List<String> COLUMNS = List.of("plan.planned", "plan.done", "plan.late");

    /** One plan and the conditions of its three numbers (一类计划). */
    private record Plan(String name, List<List<Condition>> counted) {}

    public Matrix of(Period period) {
        var days = windows.days(period);
        var window = days.inPeriod();
        var whole = new Window(Basis.PERIOD, period.from(), period.to());
        var names = new ArrayList<String>();
        var cells = new ArrayList<List<Matrix.Cell>>();
        add(planItems, plans(whole, window.to()), names, cells);
        add(directives, List.of(answers(whole, window.to())), names, cells);
        add(duties, duties(whole, window.to()), names, cells);
        return new Matrix(
                "plan.done",
                texts.get("matrix.plan.done"),
                Labels.of(Unit.ITEM, texts),
                windows.sentence(days, whole, texts.get("plan.as-of", window.to().toString())),
                names,
                COLUMNS.stream().map(texts::get).toList(),
                cells);
    }

    private List<Plan> plans(Window whole, LocalDate day) {
        return List.of(PlanKind.values()).stream()
                .map(
                        kind ->
                                plan(
                                        Labels.of(kind, texts),
                                        List.of(whole.on("dueOn"), Condition.is("kind", kind)),
                                        "doneOn",
                                        "dueOn",
                                        day))
                .toList();
    }

    private Plan answers(Window whole, LocalDate day) {
        return plan(
                texts.get("plan.directives"),
                List.of(whole.on("receivedOn"), new Condition.Filled("answerDueOn")),
                "answeredOn",
                "answerDueOn",
                day);
    }

    private List<Plan> duties(Window whole, LocalDate day) {
        return List.of(DutyCapacity.values()).stream()
                .map(
                        capacity ->
                                plan(
                                        texts.get("plan.duties", Labels.of(capacity, texts)),
                                        List.of(
                                                whole.on("assignedOn"),
                                                Condition.is("capacity", capacity)),
                                        "doneOn",
                                        "dueOn",
                                        day))
                .toList();
    }

    private static Plan plan(
            String name, List<Condition> planned, String done, String due, LocalDate day) {
        return new Plan(
                name,
                List.of(
                        planned,
                        and(planned, Condition.upTo(done, day)),
                        and(
                                planned,
                                new Condition.EmptyOrAfter(done, day.toString()),
                                Condition.upTo(due, day.minusDays(1)))));
    }

    private static List<Condition> and(List<Condition> some, Condition... more) {
        var all = new ArrayList<>(some);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    private static void add(
            Ledger<?> ledger, List<Plan> plans, List<String> names, List<List<Matrix.Cell>> cells) {
        var counts =
                ledger.tally(
                        plans.stream()
                                .flatMap(plan -> plan.counted().stream())
                                .map(Tally::rows)
                                .toList());
        for (int at = 0; at < plans.size(); at++) {
            var plan = plans.get(at);
            int first = at * COLUMNS.size();
            names.add(plan.name());
            cells.add(
                    IntStream.range(0, COLUMNS.size())
                            .mapToObj(
                                    i ->
                                            new Matrix.Cell(
                                                    BigDecimal.valueOf(
                                                            counts.get(first + i).rows()),
                                                    ledger.format().route(plan.counted().get(i))))
                            .toList());
        }
    }
}
