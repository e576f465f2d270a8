package fazhi.leadership;

import fazhi.common.Period;
import fazhi.figure.Basis;
import fazhi.figure.FlowMatrix;
import fazhi.figure.Window;
import fazhi.figure.board.Chapter;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.figure.count.Flow;
import fazhi.figure.reporting.FigureWindows;
import fazhi.leadership.study.RequiredLawMatrix;
import fazhi.leadership.study.StudyCharts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leadership at a glance (组织领导概览). */
@Component
@Order(1)
class LeadershipOverview implements Overview {

    private static final List<Flow> REVIEWS = List.of(Flow.of("review", "review.count"));

    private final StudyCharts study;

    private final PostChart posts;

    private final RuleUseMatrix rules;

    private final RequiredLawMatrix required;

    private final PlanMatrix plans;

    private final FlowMatrix flow;

    private final FigureWindows windows;

    LeadershipOverview(
            StudyCharts study,
            PostChart posts,
            RuleUseMatrix rules,
            RequiredLawMatrix required,
            PlanMatrix plans,
            FlowMatrix flow,
            FigureWindows windows) {
        this.study = study;
        this.posts = posts;
        this.rules = rules;
        this.required = required;
        this.plans = plans;
        this.flow = flow;
        this.windows = windows;
    }

    @Override
    public String module() {
        return "leadership";
    }

    @Override
    public List<String> figures() {
        return List.of(
                "exam.leaders.excellent-rate",
                "exam.staff.pass-rate",
                "study.sessions",
                "study.plan.done-rate",
                "study.attendance-rate",
                "study.required-laws.covered",
                "plan.done-rate",
                "meeting.law-hearings",
                "duty.done-rate",
                "decision.count",
                "review.count",
                "rule.in-force",
                "rule.exercised-rate",
                "post.filled");
    }

    @Override
    public Chapter chapter() {
        return new Chapter(
                List.of("study.sessions", "exam.staff.pass-rate"),
                List.of("meeting.law-hearings", "review.count", "decision.count", "rule.in-force"),
                List.of("duty.done-rate", "study.plan.done-rate", "plan.done-rate"),
                List.of());
    }

    @Override
    public List<ChartData> charts(Period period) {
        var days = windows.days(period);
        var inPeriod = days.inPeriod();
        var asOf = days.asOf();
        return List.of(
                study.planAndHeld(period, windows.by(whole(period), "study.heldOn")),
                study.attendance(inPeriod, windows.by(inPeriod, "study.heldOn")),
                study.exams(inPeriod, windows.by(inPeriod, "exam.heldOn")),
                posts.draw(asOf, windows.sentence(days, asOf, "")));
    }

    /** A plan reaches beyond the cut-off day. */
    private static Window whole(Period period) {
        return new Window(Basis.PERIOD, period.from(), period.to());
    }

    @Override
    public List<Matrix> matrices(Period period) {
        var days = windows.days(period);
        var asOf = days.asOf();
        return List.of(
                flow.of("leadership", period, REVIEWS),
                required.of(period),
                plans.of(period),
                rules.draw(asOf, windows.sentence(days, asOf, "")));
    }
}
