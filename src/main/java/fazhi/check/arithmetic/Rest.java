package fazhi.check.arithmetic;

import fazhi.check.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A list that no word began and a rest ends (其余). */
final class Rest {

    private Rest() {}

    /** 班子成员 11 人，书面述法 8 人，其余 3 人…: the rest ends a list that no word began. */
    static Optional<Breakdown> of(List<Quantity> numbers, int last) {
        var rest = numbers.get(last);
        boolean begun = last > 0 && Arithmetic.in("beginning", numbers.get(last - 1).before());
        if (begun
                || !Arithmetic.in("rest.begins", rest.before())
                || rest.approximate()
                || rest.unit().percent()) {
            return Optional.empty();
        }
        var run =
                numbers.subList(0, last + 1).reversed().stream()
                        .takeWhile(each -> each.sameKind(rest) && !each.approximate())
                        .toList()
                        .reversed();
        boolean right =
                IntStream.range(1, run.size())
                        .anyMatch(
                                from -> right(run.subList(0, from), run.subList(from, run.size())));
        return run.size() > 2 && !right && run.stream().noneMatch(each -> all(each, run))
                ? Optional.of(
                        new Breakdown(
                                run.getFirst(), run.subList(1, run.size()), Breakdown.Bond.ALL))
                : Optional.empty();
    }

    /** 19 项，完成 16 项，其中提前完成 7 项，剩余 3 项: what is left is of those told first. */
    static boolean ofMore(List<Quantity> parts, List<Quantity> wholes) {
        return Arithmetic.in("rest", parts.getLast().before())
                && wholes.size() > 1
                && State.of(wholes.getFirst()) == State.DONE;
    }

    /** 线索 17 条，查结 15 条，立案 3 条，其余 2 条: what was filed is of what was settled. */
    private static boolean right(List<Quantity> wholes, List<Quantity> parts) {
        return wholes.stream()
                .anyMatch(
                        whole ->
                                Arithmetic.adds(parts, whole)
                                        || parts.size() > 2
                                                && IntStream.range(0, parts.size() - 1)
                                                        .anyMatch(
                                                                each ->
                                                                        Arithmetic.adds(
                                                                                without(
                                                                                        parts,
                                                                                        each),
                                                                                whole)));
    }

    /** 3 月 1 场，5 月 1 场，全年 9 场，其余 7 场: the whole may stand between. */
    private static boolean all(Quantity whole, List<Quantity> run) {
        return Arithmetic.adds(without(run, run.indexOf(whole)), whole);
    }

    private static List<Quantity> without(List<Quantity> parts, int place) {
        var others = new ArrayList<>(parts);
        others.remove(place);
        return others;
    }
}
