package fazhi.presentation.showing.note;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
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

    private static final Pattern SPEECH = Pattern.compile(WORDS.getProperty("speech"));

    private static final Pattern SPEAKS = Pattern.compile(WORDS.getProperty("speech.speaks"));

    private static final Pattern DIRECTIVE = Pattern.compile(WORDS.getProperty("speech.directive"));

    private static final String STRESSED = WORDS.getProperty("speech.mark");

    private static final Pattern SHORT_UNIT = Pattern.compile(WORDS.getProperty("short.unit"));

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
        var speech = SPEECH.matcher(said.strip());
        if (!speech.matches() || !speaks(speech, names)) {
            return task(said, names, today);
        }
        var told = task(speech.group("rest"), names, today);
        return DIRECTIVE.matcher(speech.group("verb")).matches()
                        && !told.who().isEmpty()
                        && told.due() != null
                ? told
                : new SpokenTask("", null, STRESSED + cut(TRAILING, speech.group("rest")).strip());
    }

    private static boolean speaks(Matcher speech, List<String> names) {
        var speaker = speech.group("speaker");
        return SPEAKS.matcher(speaker + speech.group("verb")).matches()
                || names.stream()
                        .anyMatch(name -> name.equals(speaker) || spelt(name).equals(speaker));
    }

    /** 强调，…: what the meeting stressed, nobody's task. */
    static boolean stressed(String matter) {
        return matter.startsWith(STRESSED);
    }

    /** What was stressed, without the word for it. */
    static String stress(String matter) {
        return stressed(matter) ? matter.substring(STRESSED.length()) : matter;
    }

    /** 执法办 for 综合行政执法办公室: the same characters in the same order. */
    static boolean shortFor(String unit, String name) {
        if (!SHORT_UNIT.matcher(name).matches()) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < name.length(); i++) {
            at = unit.indexOf(name.charAt(i), at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    private static SpokenTask task(String said, List<String> names, LocalDate today) {
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
