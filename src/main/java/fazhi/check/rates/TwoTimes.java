package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.read.ChineseNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/**
 * Two numbers of one thing, of two months or years that follow each other (两个时点): 十一月 28 件，十二月 42
 * 件.
 */
final class TwoTimes {

    private static final int BOTH = 2;

    private TwoTimes() {}

    /** How the later differs from the earlier, where no others have a time. */
    static Optional<Share> of(List<Quantity> all, boolean less) {
        var numbers = all.stream().filter(each -> time(each).isPresent()).toList();
        if (numbers.size() != BOTH || !numbers.getFirst().sameKind(numbers.getLast())) {
            return Optional.empty();
        }
        var one = numbers.getFirst();
        var other = numbers.getLast();
        if (all.stream().filter(one::sameKind).count() > BOTH) {
            return Optional.empty();
        }
        return time(one)
                .flatMap(first -> time(other).map(first::subtract))
                .filter(apart -> apart.abs().compareTo(BigDecimal.ONE) == 0)
                .map(
                        apart ->
                                apart.signum() < 0
                                        ? Share.change(one, other, less)
                                        : Share.change(other, one, less))
                .filter(each -> each.whole().signum() > 0);
    }

    /** The month or the year told right before it. */
    private static Optional<BigDecimal> time(Quantity number) {
        var told = Arithmetic.words("time.told").matcher(number.before());
        return told.find() ? Optional.of(ChineseNumber.parse(told.group("n"))) : Optional.empty();
    }

    /** Of several years named the last is now, whichever year is reported on. */
    static String latest(String text, int year) {
        var named = Arithmetic.words("year").matcher(text).results().map(MatchResult::group);
        var years = named.distinct().sorted().toList();
        return years.size() > 1 ? years.getLast() : String.valueOf(year);
    }
}
