package fazhi.common;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The common texts without Spring. */
public record BundleTexts(Locale locale) implements Texts {

    public static final Texts CHINESE = new BundleTexts(Locale.SIMPLIFIED_CHINESE);

    @Override
    public String get(String key, Object... arguments) {
        return MessageFormat.format(bundle().getString(key), arguments);
    }

    @Override
    public boolean has(String key) {
        return bundle().containsKey(key);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("messages.common", locale);
    }
}
