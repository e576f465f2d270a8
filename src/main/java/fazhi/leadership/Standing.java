package fazhi.leadership;

import fazhi.figure.Window;
import fazhi.ledger.query.Condition;
import java.util.List;

/** Rows that hold from a day to a day (在效记录); an unknown first or last day does not end them. */
final class Standing {

    private static final String ENDED = "endedOn";

    private Standing() {}

    /** Posts on the last day of the window. */
    static List<Condition> on(Window window) {
        return since("startedOn", window);
    }

    /** Rows begun by the last day of the window and not ended on it. */
    static List<Condition> since(String begun, Window window) {
        var day = window.to().toString();
        return List.of(
                new Condition.EmptyOrUpTo(begun, day), new Condition.EmptyOrAfter(ENDED, day));
    }
}
