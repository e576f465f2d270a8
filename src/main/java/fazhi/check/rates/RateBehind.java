package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.util.List;

/** A rate told before the numbers it is made of (率在前、数在后). */
record RateBehind(Statement statement, Quantity rate) {

    private static final int PAIR = 2;

    /** No number stands before it, and no other rate behind it. */
    boolean any() {
        return !numbers().isEmpty()
                && statement.quantities().stream()
                        .filter(each -> !each.approximate())
                        .noneMatch(each -> each.start() < rate.start())
                && statement.quantities().stream().filter(each -> each.unit().percent()).count()
                        == 1;
    }

    Rates rates() {
        var named = Rates.of(rate, numbers());
        var rates = named.named() ? named : ofItsWords();
        return rates.readings().stream().limit(1).anyMatch(each -> each.near(rate))
                ? rates
                : Rates.UNKNOWN;
    }

    /** 八成的山林纠纷在村一级调结: its own words are those of the whole and of the part. */
    private Rates ofItsWords() {
        var numbers = numbers();
        boolean told =
                numbers.size() == PAIR
                        && numbers.getFirst().sameKind(numbers.getLast())
                        && numbers.getFirst().value().compareTo(numbers.getLast().value()) > 0
                        && Arithmetic.in("of", rate.after().substring(0, first()))
                        && shared(numbers.getFirst())
                        && shared(numbers.getLast());
        return told
                ? new Rates(
                        List.of(new Share(numbers.getLast().value(), numbers.getFirst().value())),
                        true)
                : Rates.UNKNOWN;
    }

    private int first() {
        return Math.min(1, rate.after().length());
    }

    private boolean shared(Quantity number) {
        var words = rate.after();
        return Arithmetic.pairs(words).anyMatch(number.before()::contains);
    }

    private List<Quantity> numbers() {
        return statement.quantities().stream()
                .filter(each -> each.start() > rate.start())
                .filter(each -> !each.unit().relative() && !each.approximate())
                .toList();
    }
}
