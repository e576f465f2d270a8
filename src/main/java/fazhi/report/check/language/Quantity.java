package fazhi.report.check.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with its unit and what it counts (数量).
 *
 * @param value in whole units: 5.87万元 is 58700 元
 * @param step one unit of the last written place: 100 for 5.87万元
 * @param approximate said with 近, 余 and the like
 * @param start place in the statement
 * @param written exactly as it stands
 * @param before what stands before it in its clause
 * @param after what follows it up to the next pause
 * @param aside inside brackets
 */
public record Quantity(
        BigDecimal value,
        BigDecimal step,
        Unit unit,
        boolean approximate,
        int start,
        String written,
        String before,
        String after,
        boolean aside) {

    public int end() {
        return start + written.length();
    }

    /** The words around it that say what is counted. */
    public String subject() {
        return before + after;
    }

    public boolean sameKind(Quantity other) {
        return unit.kind().equals(other.unit.kind());
    }

    public boolean about(Pattern words) {
        return words.matcher(subject()).find();
    }

    /** True where the other value, rounded or cut, is written like this one: 58.7万元 for 587377. */
    public boolean agrees(BigDecimal other) {
        var steps = other.divide(step, 6, RoundingMode.HALF_UP);
        return Stream.of(RoundingMode.HALF_UP, RoundingMode.DOWN)
                .anyMatch(mode -> steps.setScale(0, mode).multiply(step).compareTo(value) == 0);
    }

    /** The number alone, for messages. */
    public String number() {
        return value.stripTrailingZeros().toPlainString();
    }
}
