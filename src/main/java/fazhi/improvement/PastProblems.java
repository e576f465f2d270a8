package fazhi.improvement;

import fazhi.check.read.ReportText;
import fazhi.common.Period;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.PointData;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemSource;
import fazhi.ledger.Ledger;
import fazhi.report.past.PastOriginals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers what a person confirmed of an earlier report (往年报告登记): problems, measures, words. */
@Service
public class PastProblems {

    private final Ledger<ProblemData> problems;

    private final Ledger<MeasureData> measures;

    private final Ledger<PointData> points;

    private final PastOriginals originals;

    PastProblems(
            Ledger<ProblemData> problems,
            Ledger<MeasureData> measures,
            Ledger<PointData> points,
            PastOriginals originals) {
        this.problems = problems;
        this.measures = measures;
        this.points = points;
        this.originals = originals;
    }

    /** A confirmed problem (确认的问题). */
    public record Problem(
            String name, @Nullable String detail, @Nullable String cause, List<String> points) {

        public Problem {
            points = List.copyOf(points);
        }
    }

    /**
     * A confirmed measure (确认的措施).
     *
     * @param responsible as the report names it
     * @param target what is to be reached
     * @param problem index of the problem it answers
     */
    public record Measure(
            String theme,
            String name,
            @Nullable String detail,
            @Nullable String responsible,
            @Nullable LocalDate dueOn,
            @Nullable String target,
            int problem) {}

    /** What is to be registered (确认内容). */
    public record Confirmed(
            int year, LocalDate day, List<Problem> problems, List<Measure> measures) {

        public Confirmed {
            problems = List.copyOf(problems);
            measures = List.copyOf(measures);
        }

        /** A report tells of its own year, whenever it was signed. */
        LocalDate found() {
            var reported = Period.year(year);
            return reported.contains(day) ? day : reported.to();
        }
    }

    /** All of it or nothing. */
    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void register(Confirmed confirmed, ReportText text) {
        var ids = new ArrayList<Long>();
        for (var each : confirmed.problems()) {
            long id =
                    problems.add(
                            ProblemData.found(
                                    each.name(),
                                    each.detail(),
                                    ProblemSource.ANNUAL_REPORT,
                                    each.cause(),
                                    confirmed.found()));
            ids.add(id);
            keepPoints(id, each.points());
        }
        for (var each : confirmed.measures()) {
            measures.add(
                    new MeasureData(
                            each.name(),
                            each.theme(),
                            ids.get(each.problem()),
                            each.detail(),
                            confirmed.found(),
                            each.responsible(),
                            each.dueOn(),
                            each.target(),
                            null,
                            null,
                            null,
                            null));
        }
        originals.keep(confirmed.year(), text);
    }

    /** Each a row of its own, in its order. */
    private void keepPoints(long problem, List<String> wordings) {
        for (int i = 0; i < wordings.size(); i++) {
            points.add(new PointData(problem, null, i + 1, wordings.get(i), null));
        }
    }
}
