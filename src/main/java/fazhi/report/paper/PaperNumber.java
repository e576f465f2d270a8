package fazhi.report.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number of an official document (发文字号): mark of the office, year, sequence. */
public final class PaperNumber {

    private static final Pattern FORM = Pattern.compile("\\S+\u3014\\d{4}\u3015[1-9]\\d*\u53f7");

    private PaperNumber() {}

    /** True for a number of that form, and for none. */
    public static boolean fits(@Nullable String number) {
        return number == null || number.isBlank() || FORM.matcher(number.strip()).matches();
    }
}
