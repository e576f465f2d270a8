package fazhi.figure;

/** On what basis rows are counted (口径). */
public enum Basis {
    /** By the row's own date inside the period. */
    PERIOD,
    /** By the day of the decision inside the period. */
    DECIDED,
    /** Since the enforcement office was founded, up to the cut-off day. */
    FOUNDING,
    /** The state on the cut-off day. */
    ASOF,
    /** The state when the period began. */
    OPENING;

    /** Name on the command line and in figure references, {@code penalty.filed@founding}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean cumulative() {
        return this == FOUNDING;
    }

    /** Whether rows are counted by a day inside the period, so that parts add up to the whole. */
    public boolean flows() {
        return this == PERIOD || this == DECIDED;
    }
}
