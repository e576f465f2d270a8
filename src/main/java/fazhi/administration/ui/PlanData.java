package fazhi.administration.ui;

/** A year's plan as it is pasted (放假安排文本): one line a day. */
record PlanData(int year, String csv) {}
