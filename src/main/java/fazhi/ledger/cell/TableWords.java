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
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * Words in the tables people keep (表格用语), from a resource file beside the code, in any language.
 */
public final class TableWords {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private static final Properties WORDS = load();

    /** Lists as they are asked for: every cell asks. */
    private static final Map<String, List<String>> LISTS = new ConcurrentHashMap<>();

    private static final Pattern BETWEEN_TITLES = pattern("between-titles");

    private TableWords() {}

    public static List<String> of(String key) {
        return LISTS.computeIfAbsent(key, _ -> List.of(WORDS.getProperty(key).split("\\|")));
    }

    /** Titles in marks of their own, one behind the other, are several. */
    public static String parted(String text) {
        return BETWEEN_TITLES.matcher(text).replaceAll("$1\n$2");
    }

    public static Pattern pattern(String key) {
        return Pattern.compile(WORDS.getProperty("pattern." + key));
    }

    /** True when a cell says that there is nothing to say. */
    public static boolean none(String cell) {
        return of("none").contains(plain(cell));
    }

    /** True where a cell says something in words alone: no number, no day, no sign. */
    public static boolean words(String cell) {
        var plain = plain(cell);
        if (of("day.words").contains(plain)) {
            return true;
        }
        return plain.codePoints().anyMatch(Character::isLetter)
                && plain.chars().noneMatch(each -> each >= '0' && each <= '9')
                && of("number.words").stream().noneMatch(plain::contains);
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
