package fazhi.common;

import java.util.Locale;

/**
 * A choice that says how far a matter has come (办理状态): shown as a chip, by its word and a shape.
 */
public interface Staged {

    Tone tone();

    /** What a chip looks like (标签样式): filled as far as the matter has come. */
    enum Tone {
        BEGUN,
        TOLD,
        HALF,
        MOST,
        DONE,
        /** Went on somewhere else. */
        ASIDE,
        /** Came to nothing, or against the town. */
        FAILED;

        /** Classes of the style sheet. */
        public String look() {
            return "stage-chip stage-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
