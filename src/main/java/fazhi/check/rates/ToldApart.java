package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A change told before this year's number (变化在前、本年数在后): 比上年的 6.4 万元翻了一番，今年为 9.6 万元.
 *
 * @param own those of this year
 * @param steps how many more or fewer
 */
record ToldApart(
        List<Quantity> numbers, List<Quantity> own, List<Quantity> earlier, List<Quantity> steps) {

    private static final int PAIR = 2;

    Optional<Share> of(Statement statement, Quantity rate, boolean less) {
        if (!alone(statement, rate)) {
            return Optional.empty();
        }
        var now = own.getFirst();
        var step = steps.stream().filter(now::sameKind).map(each -> Share.difference(now, each));
        var last =
                earlier.stream().filter(now::sameKind).map(each -> Share.change(each, now, less));
        return Stream.concat(step, last).findFirst().filter(each -> each.whole().signum() > 0);
    }

    /** 减少12件，降幅30%，去年同期48件: this year's number is left out. */
    Optional<Share> stepAndLast(Statement statement, Quantity rate) {
        boolean plain =
                numbers.size() == PAIR
                        && steps.size() == 1
                        && earlier.size() == 1
                        && steps.getFirst().sameKind(earlier.getFirst())
                        && steps.getFirst().start() < rate.start()
                        && !Arithmetic.in("of.several", statement.text());
        return plain
                ? Optional.of(new Share(steps.getFirst().value(), earlier.getFirst().value()))
                : Optional.empty();
    }

    /** No other number of its kind is there but one, and no other rate. */
    private boolean alone(Statement statement, Quantity rate) {
        return own.size() == 1
                && own.getFirst().start() > rate.start()
                && numbers.stream().filter(own.getFirst()::sameKind).count() == PAIR
                && statement.quantities().stream().filter(each -> each.unit().relative()).count()
                        == 1
                && !Arithmetic.in("of.several", statement.text());
    }
}
