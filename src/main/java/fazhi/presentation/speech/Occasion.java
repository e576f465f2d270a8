package fazhi.presentation.speech;

/** Before whom it is said (汇报场合): it decides how hearers are addressed and how the report ends. */
public enum Occasion {
    /** A body that decides on what it hears. */
    COMMITTEE,
    /** All of the town at the end of its year. */
    YEAR_END,
    HALF_YEAR,
    OTHER
}
