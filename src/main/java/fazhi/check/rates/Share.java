package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** A part of a whole in per cent (占比). */
record Share(BigDecimal part, BigDecimal whole) {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    /** 31 万元，比上年增加 6 万元: 6 of 25. */
    static Share difference(Quantity own, Quantity step) {
        var less = Arithmetic.in("difference.less", step.before());
        var last = less ? own.value().add(step.value()) : own.value().subtract(step.value());
        return new Share(step.value(), last);
    }

    static Share change(Quantity last, Quantity now, boolean less) {
        BigDecimal more = now.value().subtract(last.value());
        return new Share(less ? more.negate() : more, last.value());
    }

    /** True where the written rate is the share, rounded or cut at its own last place. */
    boolean is(Quantity rate) {
        int places = rate.step().stripTrailingZeros().scale();
        return rough(rate)
                || rate.step().compareTo(BigDecimal.ONE) <= 0
                        && Set.of(RoundingMode.HALF_UP, RoundingMode.DOWN).stream()
                                .anyMatch(mode -> value(places, mode).compareTo(rate.value()) == 0);
    }

    /** 三分之二, 九成: within half of a tenth. */
    private boolean rough(Quantity rate) {
        return rate.step().compareTo(BigDecimal.ONE) > 0
                && value(2, RoundingMode.HALF_UP)
                                .subtract(rate.value())
                                .abs()
                                .multiply(BigDecimal.TWO)
                                .compareTo(rate.step())
                        < 0;
    }

    /** True where 95% 以上 is said of it rightly. */
    boolean atLeast(Quantity rate) {
        return possible() && reaches(rate);
    }

    /** True where it is no less than the rate. */
    boolean reaches(Quantity rate) {
        return value(2, RoundingMode.HALF_UP).compareTo(rate.value()) >= 0;
    }

    /** So near that the rate was meant to be of it. */
    boolean near(Quantity rate) {
        return value(2, RoundingMode.HALF_UP)
                        .subtract(rate.value())
                        .abs()
                        .compareTo(rate.step().max(BigDecimal.TEN).multiply(BigDecimal.TWO))
                <= 0;
    }

    /** 近八成 is less than 80 %, and more than 70. */
    boolean nearly(Quantity rate) {
        var missing = rate.value().subtract(value(2, RoundingMode.HALF_UP));
        return missing.compareTo(rate.step().negate()) >= 0
                && missing.compareTo(rate.step().max(BigDecimal.TEN)) <= 0;
    }

    /** No part is more than its whole. */
    boolean possible() {
        return part.signum() >= 0 && part.compareTo(whole) <= 0;
    }

    BigDecimal value(int places, RoundingMode mode) {
        return part.multiply(HUNDRED).divide(whole, places, mode);
    }

    /** True where it is as many times as written, give or take half of the last place behind 1. */
    boolean isTimes(Quantity written) {
        var slack = written.step().min(TENTH).divide(BigDecimal.TWO);
        return times().subtract(written.value()).abs().compareTo(slack) <= 0;
    }

    /** How many times the whole the part is. */
    BigDecimal times() {
        return part.divide(whole, 2, RoundingMode.HALF_UP);
    }

    /** The same part of a whole with so much less in it. */
    Share less(BigDecimal number) {
        return new Share(part, whole.subtract(number));
    }

    String shown() {
        return value(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString() + "%";
    }
}
