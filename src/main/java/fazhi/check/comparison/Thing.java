package fazhi.check.comparison;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a number counts, cut from its verbs and its scope (计数对象).
 *
 * @param before the words of its clause before the number, idle ones left out
 * @param after the words behind it, idle ones left out
 * @param digits of the number, in order
 */
record Thing(Statement statement, Quantity quantity, String before, String after, String digits) {

    private static final PatternBook PATTERNS = new PatternBook("/check/things.patterns");

    /** 法治夜校 in quotation marks; other words that are one name are longer. */
    private static final int NAME = 4;

    private static final int SHORTEST = 5;

    private static final int LED = 2;

    /** Those told of a whole: no part, no month, no plan, nothing about one of several. */
    static Stream<Thing> in(Statement statement, int year) {
        return PATTERNS.in("apart", statement.text())
                ? Stream.empty()
                : statement.quantities().stream()
                        .filter(each -> !each.approximate() && !each.aside())
                        .filter(each -> !each.unit().relative() && !each.unit().money())
                        .filter(each -> whole(statement, each, year))
                        .map(
                                each ->
                                        new Thing(
                                                statement,
                                                each,
                                                bare(each.before()),
                                                bare(each.after()),
                                                digits(each.number())));
    }

    private static boolean whole(Statement statement, Quantity quantity, int year) {
        var prefix = statement.prefix(quantity).replace(year + "", "");
        return !Arithmetic.in("scoped", prefix)
                && !Arithmetic.in("within", prefix)
                && !Arithmetic.in("year", prefix + quantity.after())
                && !Arithmetic.in("partial", quantity.before())
                && !Arithmetic.in("scoped.place", quantity.before())
                && !PATTERNS.in("given", quantity.after())
                && !PATTERNS.in("narrow", quantity.before());
    }

    private static String bare(String words) {
        var plain = PATTERNS.get("held").matcher(words).replaceAll("");
        return PATTERNS.get("idle").matcher(plain).replaceAll("");
    }

    /** The name both count, where nothing else tells the two apart. */
    Optional<String> shared(Thing other) {
        boolean differ =
                quantity.unit().equals(other.quantity.unit())
                        && quantity.value().compareTo(other.quantity.value()) != 0
                        && !quantity.agrees(other.quantity.value())
                        && !other.quantity.agrees(quantity.value());
        return differ
                ? Stream.of(
                                name(before, other.before, true, true),
                                name(after, other.after, false, false),
                                name(before, other.after, true, false),
                                name(after, other.before, false, true))
                        .flatMap(Optional::stream)
                        .filter(each -> alone(each, other))
                        .findFirst()
                        .or(() -> transposed(other))
                : Optional.empty();
    }

    /** 64个网格, and further on 46个网格: the digits of one number in another order. */
    private Optional<String> transposed(Thing other) {
        boolean turned = digits.equals(other.digits) && digits.length() > 1;
        return turned
                ? nouns().filter(each -> other.nouns().anyMatch(each::equals)).findFirst()
                : Optional.empty();
    }

    /**
     * The two characters right before the number and right behind it, and those that end a name.
     */
    private Stream<String> nouns() {
        return Stream.of(
                        PATTERNS.get("noun").matcher(after),
                        PATTERNS.get("noun.end").matcher(before),
                        PATTERNS.get("noun.whole").matcher(after))
                .filter(Matcher::find)
                .map(Matcher::group);
    }

    private static String digits(String number) {
        return number.chars().sorted().mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** Words before a number end in the name, words behind it begin with it. */
    private static Optional<String> name(String one, String other, boolean ends, boolean also) {
        int least = Math.min(one.length(), NAME);
        var probe = ends ? one.substring(one.length() - least) : one.substring(0, least);
        if (least < NAME || !other.contains(probe)) {
            return Optional.empty();
        }
        for (int size = Math.min(one.length(), other.length()); size >= NAME; size--) {
            var words = ends ? one.substring(one.length() - size) : one.substring(0, size);
            boolean same = also ? other.endsWith(words) : other.startsWith(words);
            boolean all = size == one.length() && size == other.length();
            if (same && (all || size >= SHORTEST || PATTERNS.in("quoted", words))) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /** Nothing before the name narrows it in either. */
    private boolean alone(String name, Thing other) {
        var own = narrowing(name);
        var others = other.narrowing(name);
        return own.equals(others)
                || others.isEmpty() && other.led(own)
                || own.isEmpty() && led(others);
    }

    /** 调处中心建设方面，中心…: what is left out was said right before. */
    private boolean led(String words) {
        int from = words.length() - LED;
        return from >= 0 && statement.prefix(quantity).contains(words.substring(from));
    }

    private String narrowing(String name) {
        return before.endsWith(name)
                ? before.substring(0, before.length() - name.length())
                : before;
    }
}
