package fazhi.check.states;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** States that fit their total though all of them together do not (状态交叠). */
record Settled(List<Quantity> parts) {

    /** What was refused is no part of what was accepted, whether it is counted or not. */
    boolean accepted(BigDecimal whole) {
        var taken =
                parts.stream().filter(each -> !Arithmetic.in("refused", each.before())).toList();
        return taken.size() > 1
                && taken.size() < parts.size()
                && Arithmetic.sum(taken).compareTo(whole) == 0;
    }

    /** 受理 14 件，结案 14 件，移送 1 件: what went another way is among the settled. */
    boolean all(BigDecimal whole) {
        return parts.stream()
                .anyMatch(
                        each -> State.of(each) == State.DONE && each.value().compareTo(whole) == 0);
    }

    /** 整改 50 处，其余 14 处限期整改，现已复查 11 处: what follows the rest is told of it. */
    boolean restAdds(BigDecimal whole) {
        return IntStream.range(1, parts.size())
                .filter(size -> Arithmetic.in("rest", parts.get(size - 1).before()))
                .anyMatch(size -> Arithmetic.sum(parts.subList(0, size)).compareTo(whole) == 0);
    }

    /** 已整改 102 处，复查合格 98 处，未整改 12 处: one of them is of another that is settled. */
    boolean openAdds(BigDecimal whole) {
        var sum = Arithmetic.sum(parts);
        return parts.size() > 2
                && State.of(parts.getLast()) == State.OPEN
                && parts.stream()
                        .filter(
                                each ->
                                        State.of(each) == State.DONE
                                                || State.of(each) == State.OTHER)
                        .anyMatch(each -> sum.subtract(each.value()).compareTo(whole) == 0);
    }

    /** 批准 28 件、不批准 2 件，已结案 25 件: complete before something else is told of them. */
    boolean firstOnesAdd(BigDecimal whole) {
        return IntStream.range(1, parts.size())
                .anyMatch(
                        size ->
                                Arithmetic.sum(parts.subList(0, size)).compareTo(whole) == 0
                                        && parts.subList(size, parts.size()).stream()
                                                .allMatch(each -> State.of(each) == State.DONE));
    }

    /** 办完 40 件，超期 5 件，超期的已办完 3 件: what was settled later was open when it was counted. */
    boolean laterAdds(BigDecimal whole) {
        return behindOpen(whole)
                .anyMatch(behind -> behind.stream().allMatch(each -> State.of(each) == State.DONE));
    }

    /** 胜诉 5 件，败诉 1 件，在审 2 件，上诉 1 件: told of them again, unless it is a step to the end. */
    boolean againTold(BigDecimal whole) {
        return behindOpen(whole)
                .anyMatch(
                        behind ->
                                behind.stream()
                                        .noneMatch(each -> Arithmetic.in("step", each.before())));
    }

    /** What follows an open state where those up to it already come to the whole. */
    private Stream<List<Quantity>> behindOpen(BigDecimal whole) {
        return IntStream.range(1, parts.size())
                .filter(at -> State.of(parts.get(at - 1)) == State.OPEN)
                .filter(at -> Arithmetic.sum(parts.subList(0, at)).compareTo(whole) == 0)
                .mapToObj(at -> parts.subList(at, parts.size()));
    }
}
