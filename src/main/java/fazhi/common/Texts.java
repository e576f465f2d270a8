package fazhi.common;

import java.util.Locale;

/** Every text a person reads (界面文本): one source for screen, Word, slides and errors. */
public interface Texts {

    /** The text in the reader's language; a missing key answers {@code !key}. */
    String get(String key, Object... arguments);

    boolean has(String key);

    Locale locale();
}
