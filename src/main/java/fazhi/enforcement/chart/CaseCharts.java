package fazhi.enforcement.chart;

import fazhi.common.Period;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import org.springframework.stereotype.Component;

/** Charts of cases and seizures (案件图表), each with one statement or two. */
@Component
public class CaseCharts {

    private final CaseProgress progress;

    private final DaysToDecide days;

    private final SeizureFates fates;

    CaseCharts(CaseProgress progress, DaysToDecide days, SeizureFates fates) {
        this.progress = progress;
        this.days = days;
        this.fates = fates;
    }

    /** Filed and closed, cumulative, with the year before. */
    public ChartData progress(Period period) {
        return progress.of(period);
    }

    /** Calendar days from filing to decision, 行政处罚法 art 60. */
    public ChartData days(Window window) {
        return days.of(window);
    }

    /** What was seized and what became of it, in pieces. */
    public ChartData fates(Window window) {
        return fates.of(window);
    }
}
