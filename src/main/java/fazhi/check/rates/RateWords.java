package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the name of a rate says is counted (率的用词). */
final class RateWords {

    private static final Map<String, List<String>> STEMS = read();

    private RateWords() {}

    /** What the name of a rate counts: what a list says, else the name's own characters. */
    static List<String> of(String name) {
        for (var stem : STEMS.entrySet()) {
            if (name.endsWith(stem.getKey() + name.charAt(name.length() - 1))) {
                return stem.getValue();
            }
        }
        var own = Arithmetic.words("rate.own").matcher(name);
        return own.find() ? List.of(own.group(1), turned(own.group(1))) : List.of();
    }

    /** Of the rate whose name stands right before its number. */
    static List<String> named(Quantity rate) {
        var name = Arithmetic.words("rate").matcher(rate.before());
        return name.find() ? of(name.group(1)) : List.of();
    }

    /** 成功率由上年的95.2%提高到98%: with the name that stands before the earlier rate. */
    static Quantity raised(Statement statement, Quantity rate) {
        int at = statement.quantities().indexOf(rate);
        if (at < 1 || !rate.unit().percent() || !Arithmetic.in("to", rate.before())) {
            return rate;
        }
        var from = statement.quantities().get(at - 1);
        var name = Arithmetic.words("rate.from").matcher(from.before());
        boolean moved =
                from.unit().percent()
                        && name.find()
                        && !Arithmetic.in("within", statement.prefix(from))
                        && !Arithmetic.in("group", statement.prefix(rate));
        return moved ? rate.named(name.group("name")) : rate;
    }

    /** 收回 is what 回收率 counts. */
    private static String turned(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** The word itself, or its characters one after another: 网办 in 网上可办. */
    static boolean says(Quantity quantity, List<String> words) {
        return words.stream()
                .anyMatch(
                        word ->
                                quantity.subject().contains(word)
                                        || spread(word, quantity.subject()));
    }

    private static boolean spread(String word, String text) {
        int at = -1;
        for (char each : word.toCharArray()) {
            at = text.indexOf(each, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return word.length() > 1;
    }

    static boolean negative(Quantity quantity, List<String> words) {
        return words.stream()
                .map(word -> quantity.subject().indexOf(word))
                .filter(place -> place > 0)
                .anyMatch(
                        place ->
                                Arithmetic.in(
                                        "without", quantity.subject().substring(place - 1, place)));
    }

    private static Map<String, List<String>> read() {
        var stems = new HashMap<String, List<String>>();
        for (var line : PatternBook.lines("/check/rates.txt")) {
            var sides = line.split(" = ");
            stems.put(sides[0], List.of(sides[1].split(" ")));
        }
        return Map.copyOf(stems);
    }
}
