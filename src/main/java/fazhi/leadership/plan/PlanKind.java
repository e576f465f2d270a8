package fazhi.leadership.plan;

/** What plan an item belongs to (计划类别). */
public enum PlanKind {
    YEAR,
    FIVE_YEAR,
    DIRECTIVE
}
