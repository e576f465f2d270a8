package fazhi.report;

import fazhi.common.Period;
import java.util.function.Function;

/**
 * Words of a sentence told from a ledger's rows (叙述), contributed by the module that owns them:
 * what was done, when, where and in what form, or the parts of a number.
 */
public interface Telling {

    /**
     * Named in templates as {@code {{publicity.done}}}; its name on screen is {@code telling.id}.
     */
    String id();

    /** May hold figure tokens; empty while the ledger holds nothing to tell. */
    String tell(Period period);

    static Telling of(String id, Function<Period, String> tell) {
        return new Telling() {

            @Override
            public String id() {
                return id;
            }

            @Override
            public String tell(Period period) {
                return tell.apply(period);
            }
        };
    }
}
