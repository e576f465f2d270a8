package fazhi.document.word;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * Breaks a long title by sense into lines of like length (标题回行); a line break typed in the title is
 * kept.
 */
public record TitleLines(List<String> before, List<String> after) {

    private static final String WORDS = "/fazhi/document/word/title-breaks.properties";

    /** Twenty characters of 22 pt fill 156 mm; counted in halves, as digits are half as wide. */
    private static final int WIDTH = 40;

    private static final int WITHIN_WORDS = 400;

    private static final int AFTER_A_WORD = 30;

    public static TitleLines official() {
        try {
            var words =
                    PropertiesLoaderUtils.loadProperties(
                            new EncodedResource(new ClassPathResource(WORDS), "UTF-8"));
            return new TitleLines(
                    List.of(words.getProperty("before").split(" ")),
                    List.of(words.getProperty("after").split(" ")));
        } catch (IOException missing) {
            throw new IllegalStateException(WORDS, missing);
        }
    }

    public List<String> of(String title) {
        var lines = new ArrayList<String>();
        title.lines()
                .map(String::strip)
                .flatMap(part -> broken(part).stream())
                .map(String::strip)
                .forEach(lines::add);
        return lines;
    }

    private List<String> broken(String text) {
        int count = Math.ceilDiv(width(text), WIDTH);
        for (int lines = Math.max(1, count); lines <= count + 1; lines++) {
            var best = best(text, lines, (double) width(text) / lines);
            if (best.cost() < Double.MAX_VALUE) {
                return best.lines();
            }
        }
        return List.of(text);
    }

    private Break best(String text, int lines, double ideal) {
        if (lines == 1) {
            return width(text) > WIDTH ? Break.NONE : new Break(cost(text, ideal), List.of(text));
        }
        var best = Break.NONE;
        for (int at = 1; at < text.length() && width(text.substring(0, at)) <= WIDTH; at++) {
            if (within(text, at)) {
                continue;
            }
            var rest = best(text.substring(at), lines - 1, ideal);
            double cost = cost(text.substring(0, at), ideal) + penalty(text, at) + rest.cost();
            if (rest.cost() < Double.MAX_VALUE && cost < best.cost()) {
                best = new Break(cost, text.substring(0, at), rest.lines());
            }
        }
        return best;
    }

    private static double cost(String line, double ideal) {
        return Math.pow(width(line) - ideal, 2);
    }

    private int penalty(String text, int at) {
        if (before.stream().anyMatch(word -> text.startsWith(word, at))) {
            return 0;
        }
        var head = text.substring(0, at);
        return after.stream().anyMatch(head::endsWith) ? AFTER_A_WORD : WITHIN_WORDS;
    }

    /** Never inside a number or a Latin word, never before a closing mark. */
    private static boolean within(String text, int at) {
        char left = text.charAt(at - 1);
        char right = text.charAt(at);
        return Character.isHighSurrogate(left)
                || narrow(left) && narrow(right)
                || Character.getType(right) == Character.END_PUNCTUATION
                || Character.getType(left) == Character.START_PUNCTUATION;
    }

    private static int width(String text) {
        return text.codePoints()
                .map(
                        each ->
                                each < Character.MIN_SUPPLEMENTARY_CODE_POINT && narrow((char) each)
                                        ? 1
                                        : 2)
                .sum();
    }

    private static boolean narrow(char each) {
        return each < 0x80;
    }

    private record Break(double cost, List<String> lines) {

        static final Break NONE = new Break(Double.MAX_VALUE, List.of());

        Break(double cost, String first, List<String> rest) {
            var lines = new ArrayList<>(List.of(first));
            lines.addAll(rest);
            this(cost, lines);
        }
    }
}
