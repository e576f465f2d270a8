package fazhi.check.language;

import fazhi.common.text.Numerals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A number as spelled (数字写法), its value, and where it stands. */
record Spelled(BigDecimal value, BigDecimal step, Unit unit, boolean nearly, int start, int end) {

    private static final String POWERS = Statements.PATTERNS.get("powers").pattern();

    private static final Pattern POINT = Statements.PATTERNS.get("point");

    private static final int[] ZEROS = {2, 3, 4, 8};

    /** 七八十 is no number but two, and none is read of it. */
    static boolean readable(String words) {
        return words.chars().allMatch(each -> each < 128)
                || Numerals.parse(POINT.split(words, 2)[0]).isPresent();
    }

    static Spelled counted(MatchResult match) {
        var digits = match.group("digits");
        var number =
                digits == null
                        ? number(match.group("words"))
                        : new BigDecimal(digits.replaceAll("[ ,]", ""));
        int zeros = zeros(match.group("multiplier"));
        return new Spelled(
                number.scaleByPowerOfTen(zeros),
                BigDecimal.ONE.scaleByPowerOfTen(zeros - number.scale()),
                Unit.of(match.group("unit")).orElseThrow(),
                !match.group("nearly").isEmpty(),
                match.start(),
                match.end());
    }

    static Spelled percent(MatchResult match) {
        var fraction = match.group(2);
        var value = number(match.group(1));
        var digits = fraction == null ? "" : spelled(fraction);
        return new Spelled(
                digits.isEmpty() ? value : new BigDecimal(value + "." + digits),
                BigDecimal.ONE.scaleByPowerOfTen(-digits.length()),
                Unit.of("%").orElseThrow(),
                false,
                match.start(),
                match.end());
    }

    /** 九成 is 90 %, give or take; 九成五 is 95 %. */
    static Spelled tenths(MatchResult match) {
        var half = match.group("half");
        var words = half == null ? match.group("digit") : match.group("digit") + half;
        int zeros = half == null ? 1 : 0;
        return new Spelled(
                new BigDecimal(spelled(words)).scaleByPowerOfTen(zeros),
                BigDecimal.ONE.scaleByPowerOfTen(zeros),
                Unit.of("%").orElseThrow(),
                false,
                match.start(),
                match.end());
    }

    /** 三分之二 is 66.67 %, give or take five. */
    static Spelled fraction(MatchResult match) {
        boolean half = match.group("half") != null;
        var above = half ? BigDecimal.ONE : number(match.group("above"));
        var below = half ? BigDecimal.TWO : number(match.group("below"));
        return new Spelled(
                above.scaleByPowerOfTen(2).divide(below, 2, RoundingMode.HALF_UP),
                BigDecimal.TEN,
                Unit.of("%").orElseThrow(),
                false,
                match.start(),
                match.end());
    }

    /** 八点五 has a point of its own. */
    private static BigDecimal number(String words) {
        var sides = POINT.split(words, 2);
        var whole = Numerals.parse(sides[0]).orElseGet(() -> new BigDecimal(sides[0]));
        return sides.length == 1
                ? whole
                : new BigDecimal(whole.toPlainString() + "." + spelled(sides[1]));
    }

    private static String spelled(String words) {
        return words.chars()
                .mapToObj(each -> number(Character.toString(each)).toString())
                .reduce("", String::concat);
    }

    private static int zeros(String multiplier) {
        return multiplier.chars().map(each -> ZEROS[POWERS.indexOf(each)]).sum();
    }
}
