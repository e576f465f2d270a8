package fazhi.check.wording;

import com.github.promeg.pinyinhelper.Pinyin;
import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A term of the trade with one character of the same sound in place of its own (同音错字). */
@Component
class SoundRule implements CheckRule {

    /** The terms of each sound. */
    private static final Map<String, List<String>> TERMS = read();

    private static final List<Integer> LENGTHS =
            TERMS.values().stream()
                    .flatMap(List::stream)
                    .map(String::length)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();

    private static final int STRICT = 4;

    private static final int SHORT = 2;

    /** Which of them a text means, the rule for both ways judges. */
    private final Texts texts;

    SoundRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "typo-sound";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    /** The longest term first: what stands within one is no term of its own. */
    private Stream<Finding> check(Statement statement) {
        var text = statement.text();
        var sounds = text.chars().mapToObj(each -> sound((char) each)).toList();
        var read = new BitSet();
        var messages = new LinkedHashSet<String>();
        for (int length : LENGTHS) {
            for (int at = 0; at + length <= text.length(); at++) {
                var words = text.substring(at, at + length);
                var terms =
                        TERMS.getOrDefault(
                                String.join(" ", sounds.subList(at, at + length)), List.of());
                if (!terms.isEmpty()
                        && read.get(at, at + length).cardinality() < length
                        && !across(text, at, length)) {
                    read.set(at, at + length);
                    slip(terms, words).ifPresent(messages::add);
                }
            }
        }
        return messages.stream().map(each -> statement.ask(id(), each));
    }

    /** 防知 of 消防知识: two characters that belong to the words on either side. */
    private static boolean across(String text, int at, int length) {
        return length == SHORT
                && (Wording.in("word.before", text.substring(0, at + 1))
                        || Wording.in("word.behind", text.substring(at + 1)));
    }

    private Optional<String> slip(List<String> terms, String words) {
        return terms.contains(words) || Pair.any(words)
                ? Optional.empty()
                : terms.stream()
                        .filter(term -> oneOff(term, words) && near(term, words))
                        .findFirst()
                        .map(term -> texts.get("check.typo", words, term));
    }

    /** A short word is only meant where it sounds exactly so. */
    private static boolean near(String term, String words) {
        return term.length() >= STRICT
                || Pinyin.toPinyin(term, " ").equals(Pinyin.toPinyin(words, " "));
    }

    private static boolean oneOff(String term, String words) {
        int different = 0;
        for (int at = 0; at < term.length(); at++) {
            different += term.charAt(at) == words.charAt(at) ? 0 : 1;
        }
        return different == 1;
    }

    private static String sound(String words) {
        return words.chars().mapToObj(each -> sound((char) each)).collect(Collectors.joining(" "));
    }

    /** As an input method that takes zh for z, ng for n reads it. */
    private static String sound(char each) {
        return Pinyin.toPinyin(each)
                .replaceFirst("(?i)^([zcs])h", "$1")
                .replaceFirst("(?i)([aei]n)g$", "$1");
    }

    private static Map<String, List<String>> read() {
        var terms = new HashMap<String, List<String>>();
        StreamSupport.stream(PatternBook.lines("/check/terms.txt").spliterator(), false)
                .flatMap(line -> Stream.of(line.split(" ")))
                .distinct()
                .forEach(
                        term ->
                                terms.computeIfAbsent(sound(term), _ -> new ArrayList<>())
                                        .add(term));
        return Map.copyOf(terms);
    }
}
