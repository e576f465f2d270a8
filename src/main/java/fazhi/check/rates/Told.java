package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;

/** How a change is told (变化的说法): as it is, or as what it is more than (超过一倍). */
record Told(Statement statement, Quantity rate) {

    boolean plain() {
        return !Arithmetic.in("times.near", statement.prefix(rate))
                && (!rate.approximate() || rate.about() && least());
    }

    /** 超过一倍, 一倍以上, 超过上年的两倍. */
    boolean least() {
        return Arithmetic.in("at.least.before", statement.prefix(rate))
                || Arithmetic.in("times.over", statement.prefix(rate))
                || Arithmetic.in("times.least", statement.text().substring(rate.end()));
    }

    /** What stands before, without the words that only say that it is more. */
    String prefix() {
        return Arithmetic.words("at.least.before").matcher(statement.prefix(rate)).replaceFirst("");
    }

    boolean fits(Share change) {
        return least() ? change.reaches(rate) : change.is(rate);
    }

    boolean fitsTimes(Share share) {
        return least() ? share.times().compareTo(rate.value()) >= 0 : share.isTimes(rate);
    }
}
