package fazhi.presentation.showing.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Understands who does what until when (口述解析): 黎某 6月底前补齐执法证. The words it knows are data; what it
 * does not understand stays in the matter for a person to part.
 */
final class SpokenWords {

    private static final Properties WORDS = read();

    private static final Pattern BEFORE = pattern("before");

    private static final Pattern BETWEEN = Pattern.compile(WORDS.getProperty("between") + "$");

    private static final Pattern AFTER = pattern("after");

    private static final Pattern TRAILING = Pattern.compile(WORDS.getProperty("trailing"));

    private static final Pattern WHO = Pattern.compile(WORDS.getProperty("who"));

    /** Longest head of a sentence that is taken for a name. */
    private static final int NAME = 12;

    private SpokenWords() {}

    static Properties read() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(
                            new ClassPathResource("presentation/spoken.properties"), "UTF-8"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Pattern pattern(String key) {
        return Pattern.compile("^" + WORDS.getProperty(key));
    }

    /**
     * @param names people and offices the town knows; the longest that is said wins
     */
    static SpokenTask parse(String said, List<String> names, LocalDate today) {
        var text = cut(BEFORE, said.strip());
        var date = SpokenDate.find(text, today);
        var head = date.map(day -> cut(BETWEEN, text.substring(0, day.start())).strip()).orElse("");
        var rest = date.map(day -> cut(AFTER, text.substring(day.end()))).orElse(text);
        var who =
                known(head, names)
                        .or(() -> known(rest, names))
                        .or(() -> name(head))
                        .or(() -> head.isEmpty() ? firstWord(rest) : Optional.empty())
                        .orElse("");
        var matter = cut(TRAILING, without(who, head) + without(who, rest)).strip();
        return new SpokenTask(
                who,
                date.map(SpokenDate::day).orElse(null),
                matter.isEmpty() ? said.strip() : matter);
    }

    private static Optional<String> name(String head) {
        return Optional.of(head).filter(text -> !text.isEmpty() && text.length() <= NAME);
    }

    private static Optional<String> firstWord(String text) {
        var word = WHO.matcher(text);
        return word.find()
                ? Optional.of(word.group(1) == null ? word.group(2) : word.group(1))
                : Optional.empty();
    }

    private static String without(String who, String text) {
        return !who.isEmpty() && text.startsWith(who)
                ? cut(AFTER, text.substring(who.length()))
                : text;
    }

    /** The name as the town writes it before any remark in brackets. */
    static String spelt(String name) {
        return name.replaceFirst(WORDS.getProperty("spelt"), "").strip();
    }

    private static Optional<String> known(String text, List<String> names) {
        return names.stream()
                .map(SpokenWords::spelt)
                .filter(name -> !name.isEmpty() && text.startsWith(name))
                .max(Comparator.comparingInt(String::length));
    }

    private static String cut(Pattern pattern, String text) {
        return pattern.matcher(text).replaceFirst("");
    }
}
