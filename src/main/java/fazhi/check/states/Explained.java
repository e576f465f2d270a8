package fazhi.check.states;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether other numbers of a sentence make states right after all (数字另有出处): they are of a number or
 * a list told before them, or others stand beside them that no known word calls a state.
 */
record Explained(List<Quantity> before, List<Quantity> beside) {

    static Explained of(Collection<Quantity> numbers, StateCount count) {
        var first = count.parts().getFirst();
        var others =
                numbers.stream()
                        .filter(each -> each.sameKind(first) && !count.parts().contains(each))
                        .toList();
        return new Explained(
                others.stream().filter(each -> each.start() < first.start()).toList(),
                others.stream().filter(each -> each != count.total()).toList());
    }

    boolean covers(StateCount count) {
        var sum = Arithmetic.sum(count.parts());
        return list(sum) || rest(count.total().value().subtract(sum));
    }

    /** 镇 22 件、县 5 件，27 件均已答复. */
    private boolean list(BigDecimal sum) {
        return IntStream.range(0, before.size())
                .anyMatch(
                        from ->
                                IntStream.rangeClosed(from + 1, before.size())
                                        .anyMatch(to -> adds(before.subList(from, to), sum)));
    }

    /** More than two would explain anything: 受理 640 件，退单重派 21 件，办结 612 件，流转中 7 件. */
    private boolean rest(BigDecimal missing) {
        return missing.signum() > 0
                && Stream.concat(beside.stream().map(List::of), pairs())
                        .anyMatch(few -> adds(few, missing));
    }

    private Stream<List<Quantity>> pairs() {
        return IntStream.range(0, beside.size())
                .boxed()
                .flatMap(
                        one ->
                                IntStream.range(one + 1, beside.size())
                                        .mapToObj(
                                                other ->
                                                        List.of(
                                                                beside.get(one),
                                                                beside.get(other))));
    }

    private static boolean adds(List<Quantity> numbers, BigDecimal sum) {
        return Arithmetic.sum(numbers).compareTo(sum) == 0;
    }
}
