package fazhi.check.language;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number with its unit and what it counts (数量).
 *
 * @param value in whole units: 5.87万元 is 58700 元
 * @param step one unit of the last written place: 100 for 5.87万元
 * @param exactness how it is told
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
        Exactness exactness,
        int start,
        String written,
        String before,
        String after,
        boolean aside) {

    /** How a number is told (精确程度). */
    public enum Exactness {
        EXACT,
        /** 人均、每户、最高: not the number of a whole. */
        OF_EACH,
        /** 近、余、左右. */
        ABOUT;

        Exactness and(Exactness other) {
            return compareTo(other) < 0 ? other : this;
        }
    }

    public boolean approximate() {
        return exactness != Exactness.EXACT;
    }

    /** Told with 近, 余 and the like, of a whole or of each. */
    public boolean about() {
        return exactness == Exactness.ABOUT;
    }

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

    /** The two together, as one number said in the words of the first. */
    public Quantity plus(Quantity other) {
        return new Quantity(
                value.add(other.value),
                step,
                unit,
                exactness.and(other.exactness),
                start,
                written + "+" + other.written,
                before,
                after,
                aside);
    }

    /** What is said in other words as a change in per cent: 一倍 is 100 %, and told that roughly. */
    public Quantity percent(BigDecimal percent, BigDecimal rough) {
        return new Quantity(
                percent,
                rough,
                Unit.of("%").orElseThrow(),
                exactness,
                start,
                written,
                before,
                after,
                aside);
    }

    /** The same number with other words before it. */
    public Quantity named(String words) {
        return new Quantity(value, step, unit, exactness, start, written, words, after, aside);
    }

    /** The number alone, for messages. */
    public String number() {
        return value.stripTrailingZeros().toPlainString();
    }
}
