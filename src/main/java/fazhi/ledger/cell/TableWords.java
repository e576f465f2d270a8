package fazhi.ledger.cell;

import fazhi.common.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Words in the tables people keep (表格用语), from a resource file beside the code, in any language.
 */
public final class TableWords {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final Properties WORDS = load();

    private TableWords() {}

    public static List<String> of(String key) {
        return List.of(WORDS.getProperty(key).split("\\|"));
    }

    /** A text in every language of the portal: a file speaks that of whoever made it. */
    public static Set<String> everyLanguage(Texts texts, String key) {
        var before = LocaleContextHolder.getLocaleContext();
        var all = new LinkedHashSet<String>();
        try {
            for (var language : LANGUAGES) {
                LocaleContextHolder.setLocale(language);
                all.add(texts.get(key));
            }
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
        return all;
    }

    /** Half-width, in small letters, without spaces and breaks: so that likenesses are equal. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Properties load() {
        var words = new Properties();
        try (var stream = TableWords.class.getResourceAsStream("words.properties");
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
