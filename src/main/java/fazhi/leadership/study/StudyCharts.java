package fazhi.leadership.study;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.figure.chart.Tone;
import fazhi.leadership.exam.ExamData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Study planned and held by month, and exams in head-counts (学法图表). */
@Component
public class StudyCharts {

    /** Exams or sessions a chart can show side by side and still be read from a distance. */
    private static final int SHOWN = 8;

    private final Ledger<StudyPlanData> plan;

    private final Ledger<StudySessionData> sessions;

    private final Ledger<ExamData> exams;

    private final LedgerCharts charts;

    private final Texts texts;

    StudyCharts(
            Ledger<StudyPlanData> plan,
            Ledger<StudySessionData> sessions,
            Ledger<ExamData> exams,
            LedgerCharts charts,
            Texts texts) {
        this.plan = plan;
        this.sessions = sessions;
        this.exams = exams;
        this.charts = charts;
        this.texts = texts;
    }

    public ChartData planAndHeld(Period period, String basis) {
        var planned = months(plan, "plannedOn", period, basis);
        var held = months(sessions, "heldOn", period, basis);
        return charts.together(
                        planned,
                        held,
                        List.of(texts.get("study.planned"), texts.get("study.held")),
                        Tone.of(0).toBeDone())
                .saying(texts.get("study.plan-held.headline", sum(planned), sum(held)));
    }

    private static String sum(ChartData chart) {
        return chart.series().getFirst().values().stream()
                .<BigDecimal>map(value -> value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private ChartData months(Ledger<?> ledger, String date, Period period, String basis) {
        var base = List.of(Condition.between(date, period.from(), period.to()));
        var drawn =
                new LedgerCharts.Plan(
                        "study.plan-held",
                        ChartData.Kind.COLUMN,
                        ledger,
                        date,
                        base,
                        Unit.TIMES,
                        basis);
        var groups = ledger.group(List.of(Grouping.month(date)), base, List.of());
        return charts.byMonth(drawn, groups, 0, period.year());
    }

    /** The latest sessions, each with who was due, came, was excused and made it up. */
    public ChartData attendance(Window window, String basis) {
        var held = List.of(window.on("heldOn"));
        var rows = sessions.list(LedgerQuery.of(held).sorted("heldOn", false), 0, SHOWN);
        return charts.ofRows(
                new LedgerCharts.Plan(
                        "study.attendance",
                        ChartData.Kind.COLUMN,
                        sessions,
                        "heldOn",
                        held,
                        Unit.PERSON,
                        basis),
                rows.reversed(),
                List.of("expected", "attended", "excused", "madeUp"));
    }

    public ChartData exams(Window window, String basis) {
        var held = List.of(window.on("heldOn"));
        var rows = exams.list(LedgerQuery.of(held).sorted("heldOn", true), 0, SHOWN);
        return charts.ofRows(
                new LedgerCharts.Plan(
                        "exam.head-counts",
                        ChartData.Kind.COLUMN,
                        exams,
                        "heldOn",
                        held,
                        Unit.PERSON,
                        basis),
                rows,
                List.of("expected", "sat", "passed", "excellent"));
    }
}
