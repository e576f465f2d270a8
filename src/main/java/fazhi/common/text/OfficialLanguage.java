package fazhi.common.text;

import fazhi.common.Texts;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;

/** Documents are written in Chinese (公文语言), whatever language the person reads the screen in. */
public final class OfficialLanguage {

    private OfficialLanguage() {}

    /** Does the work in the language of documents. */
    public static <T> T in(Supplier<T> work) {
        var before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** The same texts in the language of documents. */
    public static Texts of(Texts texts) {
        return new Texts() {

            @Override
            public String get(String key, Object... arguments) {
                return in(() -> texts.get(key, arguments));
            }

            @Override
            public boolean has(String key) {
                return in(() -> texts.has(key));
            }

            @Override
            public Locale locale() {
                return Locale.SIMPLIFIED_CHINESE;
            }
        };
    }
}
