package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A term of the trade with one character that looks like its own in its place (形近错字). */
@Component
class ShapeRule implements CheckRule {

    private static final int SHORTEST = 3;

    /** Each slip and the term that was meant. */
    private static final Map<String, String> MEANT = read();

    private static final int LONGEST =
            MEANT.keySet().stream().mapToInt(String::length).max().orElse(0);

    private final Texts texts;

    ShapeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "typo-shape";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var text = statement.text();
        return IntStream.range(0, text.length())
                .boxed()
                .flatMap(
                        at ->
                                IntStream.rangeClosed(
                                                at + SHORTEST,
                                                Math.min(text.length(), at + LONGEST))
                                        .mapToObj(to -> text.substring(at, to)))
                .distinct()
                .flatMap(
                        each ->
                                Stream.ofNullable(MEANT.get(each))
                                        .map(term -> texts.get("check.typo", each, term)))
                .map(message -> statement.ask(id(), message))
                .limit(1);
    }

    private static Map<String, String> read() {
        var alike = new HashMap<Character, String>();
        words("/check/shapes.txt")
                .forEach(
                        group ->
                                group.chars()
                                        .forEach(
                                                each ->
                                                        alike.merge(
                                                                (char) each,
                                                                group,
                                                                String::concat)));
        var meant = new HashMap<String, String>();
        var terms = words("/check/terms.txt").filter(term -> term.length() >= SHORTEST).toList();
        for (var term : terms) {
            for (int at = 0; at < term.length(); at++) {
                for (char each : alike.getOrDefault(term.charAt(at), "").toCharArray()) {
                    meant.put(term.substring(0, at) + each + term.substring(at + 1), term);
                }
            }
        }
        terms.forEach(meant::remove);
        return Map.copyOf(meant);
    }

    private static Stream<String> words(String resource) {
        return StreamSupport.stream(PatternBook.lines(resource).spliterator(), false)
                .flatMap(line -> Stream.of(line.split(" ")));
    }
}
