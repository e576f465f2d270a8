package fazhi.check.states;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A total and the states listed in parallel behind it (立案与办结、在办).
 *
 * @param others further totals that may be meant
 * @param unsure where the first part is a state only by its place
 */
record StateCount(Quantity total, List<Quantity> parts, List<Quantity> others, boolean unsure) {

    /** Finds the states of a statement; a total may stand in the sentence before. */
    static List<StateCount> in(Statement statement, List<Quantity> earlier) {
        var numbers =
                statement.quantities().stream().filter(each -> !each.unit().percent()).toList();
        var counts =
                new ArrayList<>(
                        among(
                                statement.text(),
                                numbers.stream()
                                        .filter(each -> !each.aside())
                                        .filter(each -> !Arithmetic.in("share.base", each.before()))
                                        .toList(),
                                earlier));
        Brackets.in(numbers)
                .forEach(bracket -> counts.addAll(among(statement.text(), bracket, List.of())));
        return counts;
    }

    private static List<StateCount> among(
            String text, List<Quantity> numbers, List<Quantity> earlier) {
        var counts = new ArrayList<StateCount>();
        int i = 0;
        while (i < numbers.size()) {
            if (part(numbers.get(i)) && !StateList.ofOne(numbers.subList(0, i), numbers.get(i))) {
                boolean taken = takenBefore(numbers, i);
                boolean led = !taken && ledBy(numbers, i);
                int first = taken || led ? i - 1 : i;
                var parts =
                        taken
                                ? refused(numbers, i)
                                : StateList.parts(text, numbers.subList(i, numbers.size()));
                if (first < i) {
                    parts.addFirst(numbers.get(first));
                }
                of(numbers, first, parts, earlier, led).ifPresent(counts::add);
                i = numbers.indexOf(parts.getLast());
            }
            i++;
        }
        return counts;
    }

    private static Optional<StateCount> of(
            List<Quantity> numbers,
            int first,
            List<Quantity> parts,
            List<Quantity> earlier,
            boolean led) {
        var others =
                candidates(numbers.subList(0, first), parts).stream()
                        .filter(each -> State.of(each) == State.TOTAL)
                        .toList();
        return total(numbers, first, parts, earlier)
                .map(total -> new StateCount(total, parts, others, led))
                .filter(each -> !each.total.unit().money() || each.has(State.OPEN))
                .filter(StateCount::ofStates);
    }

    /** 接到线索 41 条，查实处理 35 条，正在核实 6 条: between a total and what is open. */
    private static boolean ledBy(List<Quantity> numbers, int open) {
        if (open < 2 || State.of(numbers.get(open)) != State.OPEN) {
            return false;
        }
        var each = numbers.get(open - 1);
        var total = numbers.get(open - 2);
        return State.of(total) == State.TOTAL
                && State.of(each) == State.OTHER
                && !Arithmetic.in("within", each.before())
                && total.sameKind(each)
                && each.sameKind(numbers.get(open))
                && StateList.parallel(each);
    }

    /** What was refused of what was asked for; what follows is told of what was taken. */
    private static List<Quantity> refused(List<Quantity> numbers, int from) {
        return new ArrayList<>(
                numbers.subList(from, numbers.size()).stream()
                        .takeWhile(each -> Arithmetic.in("refused", each.before()))
                        .toList());
    }

    /** 申请 45 件，受理 40 件，不予受理 5 件: beside a refusal the acceptance is a state too. */
    private static boolean takenBefore(List<Quantity> numbers, int refused) {
        return refused > 1
                && Arithmetic.in("refused", numbers.get(refused).before())
                && Arithmetic.in("taken", numbers.get(refused - 1).before())
                && numbers.get(refused - 1).sameKind(numbers.get(refused))
                && numbers.get(refused - 2).sameKind(numbers.get(refused));
    }

    static boolean part(Quantity quantity) {
        return !Arithmetic.in("base.again", quantity.after())
                && !Arithmetic.in("within.named", quantity.before())
                && (State.of(quantity).part() || already(quantity));
    }

    /** 已裁决: a state in any words, sure only beside an open one. */
    private static boolean already(Quantity quantity) {
        return State.of(quantity) == State.OTHER
                && Arithmetic.in("already", quantity.before())
                && !Arithmetic.in("aside", quantity.before());
    }

    private boolean ofStates() {
        boolean known = parts.stream().anyMatch(each -> State.of(each) == State.DONE);
        return has(State.OPEN)
                || known
                || count(State.LEFT) > 1
                || parts.size() > 1 && has(State.TOTAL);
    }

    /**
     * With an open state the list is complete; without one it may only not be more than the total,
     * and what is listed may be told of the same cases: 调解成功、达成协议.
     */
    boolean contradicts() {
        return !restOfMore()
                && !restOfOthers()
                && contradicts(total.value())
                && others.stream().map(Quantity::value).allMatch(this::contradicts)
                && contradicts(Arithmetic.sum(others.isEmpty() ? List.of(total) : others));
    }

    /** 镇级受理 54 件，其余 189 件由村受理: what is left of a whole said before. */
    private boolean restOfMore() {
        return parts.size() == 1
                && Arithmetic.in("rest.begins", parts.getFirst().before())
                && parts.getFirst().value().compareTo(total.value()) > 0;
    }

    /** 当场整改 72 处，其余 18 处限期整改，复查合格 13 处: others were told before the rest. */
    private boolean restOfOthers() {
        return parts.size() > 1 && Arithmetic.in("rest.begins", parts.getFirst().before());
    }

    /** 窗口受理 1200 件，网上受理 800 件，办结 1980 件: of all of them together. */
    private boolean contradicts(BigDecimal whole) {
        var settled = new Settled(parts);
        int compared = Arithmetic.sum(parts).compareTo(whole);
        boolean complete = parts.size() > 1 && has(State.OPEN) && !settled.accepted(whole);
        if (complete) {
            return !settled.restAdds(whole)
                    && !settled.openAdds(whole)
                    && !settled.laterAdds(whole)
                    && (unsure ? compared > 0 : compared != 0);
        }
        boolean apart = count(State.DONE) <= 1 && count(State.OTHER) == 0 && parts.size() > 1;
        return parts.stream().anyMatch(each -> each.value().compareTo(whole) > 0)
                || apart
                        && compared > 0
                        && !settled.accepted(whole)
                        && !settled.firstOnesAdd(whole)
                        && !settled.all(whole);
    }

    private long count(State state) {
        return parts.stream().filter(each -> State.of(each) == state).count();
    }

    boolean has(State state) {
        return parts.stream().anyMatch(each -> State.of(each) == state);
    }

    boolean exact() {
        return !total.approximate() && parts.stream().noneMatch(Quantity::approximate);
    }

    private static Optional<Quantity> total(
            List<Quantity> numbers, int first, List<Quantity> parts, List<Quantity> earlier) {
        var own = candidates(numbers.subList(0, first), parts);
        return totals(own)
                .or(
                        () ->
                                own.stream()
                                        .filter(StateCount::bare)
                                        .max(Comparator.comparing(Quantity::value)))
                .or(() -> behind(numbers, parts))
                .or(() -> totals(candidates(earlier, parts)));
    }

    /** No word says what it is, and it is no other act. */
    private static boolean bare(Quantity quantity) {
        return !part(quantity)
                && !Arithmetic.in("aside.act", quantity.before())
                && !Arithmetic.in("outcome", quantity.before());
    }

    /** Of the states' own kind, the nearest first. */
    private static List<Quantity> candidates(List<Quantity> numbers, List<Quantity> parts) {
        return numbers.reversed().stream()
                .filter(parts.getFirst()::sameKind)
                .filter(each -> !Arithmetic.in("within", each.before()))
                .filter(each -> !Arithmetic.in("previous", each.before()))
                .filter(each -> !Arithmetic.in("target", each.before()))
                .filter(each -> !Arithmetic.in("first.ones", each.before()))
                .filter(each -> !Arithmetic.in("excepted", each.before()))
                .filter(each -> !Arithmetic.in("difference.said", each.before()))
                .toList();
    }

    private static Optional<Quantity> totals(List<Quantity> candidates) {
        return candidates.stream().filter(each -> State.of(each) == State.TOTAL).findFirst();
    }

    /** 办结 19 宗、在办 1 宗，共立案 20 宗. */
    private static Optional<Quantity> behind(List<Quantity> numbers, List<Quantity> parts) {
        return numbers.stream()
                .filter(each -> each.start() > parts.getLast().start())
                .filter(each -> !Arithmetic.in("within", each.before()))
                .filter(parts.getFirst()::sameKind)
                .filter(each -> State.of(each) == State.TOTAL)
                .filter(each -> !Arithmetic.in("due", each.before()))
                .findFirst();
    }
}
