package fazhi.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command line's own words (命令行文字), needed before the application is open. */
public final class Words {

    private static final Locale LOCALE =
            Locale.getDefault().getLanguage().equals("zh")
                    ? Locale.SIMPLIFIED_CHINESE
                    : Locale.ENGLISH;

    static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages/cli", LOCALE);

    private Words() {}

    public static String get(String key, Object... arguments) {
        return new MessageFormat(BUNDLE.getString(key), LOCALE).format(arguments);
    }
}
