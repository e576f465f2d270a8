package fazhi.check.language;

import fazhi.check.read.PatternBook;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the quantities of a sentence (数量提取). */
final class Quantities {

    private static final PatternBook PATTERNS = Statements.PATTERNS;

    private static final Pattern COUNTED =
            Pattern.compile(
                    "(?:(?<digits>%s)|(?<words>%s))\\s*(?<multiplier>%s)(?<nearly>%s)\\s*(?<unit>%s)"
                            .formatted(
                                    PATTERNS.get("number"),
                                    PATTERNS.get("number.chinese"),
                                    PATTERNS.get("multiplier"),
                                    PATTERNS.get("nearly"),
                                    Unit.EXPRESSION));

    private final String text;

    private final String plain;

    private final List<Spelled> numbers = new ArrayList<>();

    private Quantities(String text) {
        this.text = text;
        this.plain = Plain.of(text);
    }

    static List<Quantity> in(String text) {
        return new Quantities(text).find();
    }

    private List<Quantity> find() {
        PATTERNS.get("percent.chinese")
                .matcher(plain)
                .results()
                .filter(match -> Spelled.readable(match.group(1)))
                .map(Spelled::percent)
                .forEach(numbers::add);
        PATTERNS.get("percent.tenths")
                .matcher(plain)
                .results()
                .map(Spelled::tenths)
                .forEach(numbers::add);
        PATTERNS.get("percent.fraction")
                .matcher(plain)
                .results()
                .filter(match -> match.group("half") != null || bothReadable(match))
                .map(Spelled::fraction)
                .forEach(numbers::add);
        var counted = COUNTED.matcher(plain);
        int from = 0;
        while (from < plain.length() && counted.find(from)) {
            boolean counts = counts(counted);
            if (counts) {
                numbers.add(Spelled.counted(counted));
            }
            from = counts ? counted.end() : counted.start("unit");
        }
        numbers.sort((one, other) -> one.start() - other.start());
        return quantities();
    }

    private static boolean bothReadable(MatchResult fraction) {
        return Spelled.readable(fraction.group("above"))
                && Spelled.readable(fraction.group("below"));
    }

    private boolean counts(MatchResult match) {
        var front = plain.substring(0, match.start());
        var back = plain.substring(match.end());
        var words = match.group("words");
        boolean vague = words != null && words.length() == 1;
        return (words == null || Spelled.readable(words))
                && !PATTERNS.in("ordinal.before", front)
                && !PATTERNS.in("not.unit", match.group("unit") + back)
                && !(vague && PATTERNS.in("vague", words + match.group("unit")))
                && !quoted(match.start());
    }

    private boolean quoted(int place) {
        return PATTERNS.get("quoted")
                .matcher(plain)
                .results()
                .anyMatch(quote -> quote.start() < place && place < quote.end());
    }

    private List<Quantity> quantities() {
        var found = new ArrayList<Quantity>();
        int end = 0;
        for (int i = 0; i < numbers.size(); i++) {
            int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : plain.length();
            var number = numbers.get(i);
            var around = new Surroundings(plain, end, number, next);
            found.add(
                    new Quantity(
                            number.value(),
                            number.step(),
                            number.unit(),
                            number.nearly() ? Quantity.Exactness.ABOUT : around.exactness(),
                            number.start(),
                            text.substring(number.start(), number.end()),
                            around.before(),
                            around.after(),
                            around.aside()));
            end = number.end();
        }
        return found;
    }
}
