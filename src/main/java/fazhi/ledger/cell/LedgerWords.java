package fazhi.ledger.cell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What towns call the columns and values of a ledger (台账用语), from {@code table-words}: a file a
 * module, in any language.
 *
 * @see "docs/decisions/181-words-of-tables.md"
 */
public final class LedgerWords {

    private static final String FILES = "classpath*:table-words/*.properties";

    /** Behind a key whose words are likely to mean it, and are asked about. */
    private static final String LIKELY = "?";

    private static final Map<String, List<String>> WORDS = load();

    private LedgerWords() {}

    /** Other headers of a column: of this ledger, and of such columns in any ledger. */
    public static List<String> headers(String ledger, String column) {
        var own = of(ledger + "." + column);
        return own.isEmpty() ? of("any." + column) : own;
    }

    /** What else a value is called: {@code CaseStage.CLOSED}, {@code offence-cause.非法采矿}. */
    public static List<String> certain(String value) {
        return of(value);
    }

    /** What may mean a value; a person decides. */
    public static List<String> likely(String value) {
        return of(value + LIKELY);
    }

    public static List<String> of(String key) {
        return WORDS.getOrDefault(key, List.of());
    }

    /** Words by what follows the prefix in their keys. */
    public static Map<String, List<String>> under(String prefix) {
        var found = new TreeMap<String, List<String>>();
        WORDS.forEach(
                (key, words) -> {
                    if (key.startsWith(prefix)) {
                        found.put(key.substring(prefix.length()), words);
                    }
                });
        return found;
    }

    private static Map<String, List<String>> load() {
        var all = new HashMap<String, List<String>>();
        try {
            var files = new PathMatchingResourcePatternResolver().getResources(FILES);
            for (var file : files) {
                var words = new Properties();
                try (var text =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(text);
                }
                words.forEach(
                        (key, value) ->
                                all.put(
                                        key.toString(),
                                        Arrays.stream(value.toString().split("\\|"))
                                                .map(String::strip)
                                                .filter(word -> !word.isEmpty())
                                                .toList()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(all);
    }
}
