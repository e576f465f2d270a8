package fazhi.presentation.ui.slide;

import fazhi.presentation.Slide.Warning;
import java.util.Locale;

/** The class of words that warn of something (提示样式). */
final class Marks {

    private Marks() {}

    static String of(Warning warning) {
        return "mark-" + warning.name().toLowerCase(Locale.ROOT);
    }
}
