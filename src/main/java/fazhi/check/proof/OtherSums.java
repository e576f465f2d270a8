package fazhi.check.proof;

import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether the numbers of a sentence are right in another reading (另一种读法): some of them, others than
 * the parts among them, come to the whole, or those right behind a part to that part.
 */
record OtherSums(Statement statement, Quantity all, List<Quantity> parts) {

    /** More numbers than that come to anything. */
    private static final int MOST = 12;

    boolean whole() {
        return some().filter(each -> !parts.containsAll(each)).anyMatch(each -> adds(each, all))
                || inTwo();
    }

    /** 拆除 21 宗、立案 8 宗（2 宗立案后拆除）: what they come to too much is told in brackets beside them. */
    private boolean inTwo() {
        var more = sum(parts).subtract(all.value());
        return statement.quantities().stream()
                .filter(each -> each.aside() && each.sameKind(all) && !parts.contains(each))
                .anyMatch(each -> each.value().compareTo(more) == 0);
    }

    /** 裁定准予 6 件，执结 5 件，正在执行 1 件. */
    boolean nested() {
        return IntStream.range(0, parts.size())
                .anyMatch(
                        at ->
                                IntStream.rangeClosed(at + 3, parts.size())
                                        .mapToObj(to -> parts.subList(at + 1, to))
                                        .anyMatch(run -> adds(run, parts.get(at))));
    }

    private Stream<List<Quantity>> some() {
        var others =
                statement.quantities().stream()
                        .filter(each -> each != all && each.sameKind(all))
                        .filter(each -> parts.contains(each) || !told(each))
                        .limit(MOST)
                        .toList();
        return IntStream.range(0, 1 << others.size())
                .filter(set -> Integer.bitCount(set) > 1)
                .mapToObj(set -> some(others, set));
    }

    /** 办结 19 宗、在办 1 宗…，其中 19 宗为采矿: the same numbers, of another division. */
    private boolean told(Quantity quantity) {
        return parts.stream().anyMatch(each -> each.value().compareTo(quantity.value()) == 0);
    }

    private static List<Quantity> some(List<Quantity> others, int set) {
        return IntStream.range(0, others.size())
                .filter(at -> (set >> at & 1) == 1)
                .mapToObj(others::get)
                .toList();
    }

    private static boolean adds(List<Quantity> some, Quantity whole) {
        return sum(some).compareTo(whole.value()) == 0;
    }

    private static BigDecimal sum(List<Quantity> some) {
        return some.stream().map(Quantity::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
