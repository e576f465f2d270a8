package fazhi.ui.period;

/** Says whether the town is still at work on a year's report (在办年度), which no page below knows. */
public interface YearAtWork {

    boolean reporting(int year);
}
