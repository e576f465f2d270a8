package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A total and the states listed in parallel behind it (立案与办结、在办). */
record StateCount(Quantity total, List<Quantity> parts) {

    private static final int SHORT = 8;

    /** Finds the states of a statement; a total may stand in the sentence before. */
    static List<StateCount> in(Statement statement, List<Quantity> earlier) {
        var numbers =
                statement.quantities().stream().filter(each -> !each.unit().percent()).toList();
        var counts =
                new ArrayList<>(
                        among(numbers.stream().filter(each -> !each.aside()).toList(), earlier));
        brackets(numbers).forEach(bracket -> counts.addAll(among(bracket, List.of())));
        return counts;
    }

    /** 立案 15 宗（办结 12 宗，在办 3 宗）: what stands in brackets, led by the number before them. */
    private static List<List<Quantity>> brackets(List<Quantity> numbers) {
        var brackets = new ArrayList<List<Quantity>>();
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i).aside() && !numbers.get(i - 1).aside()) {
                int end = i;
                while (end < numbers.size() && numbers.get(end).aside()) {
                    end++;
                }
                brackets.add(numbers.subList(i - 1, end));
            }
        }
        return brackets;
    }

    private static List<StateCount> among(List<Quantity> numbers, List<Quantity> earlier) {
        var counts = new ArrayList<StateCount>();
        int i = 0;
        while (i < numbers.size()) {
            if (part(numbers.get(i))) {
                var parts = parts(numbers.subList(i, numbers.size()));
                total(numbers, i, parts, earlier)
                        .map(total -> new StateCount(total, parts))
                        .filter(StateCount::ofStates)
                        .ifPresent(counts::add);
                i = numbers.indexOf(parts.getLast());
            }
            i++;
        }
        return counts;
    }

    private static boolean part(Quantity quantity) {
        return State.of(quantity).part() || already(quantity);
    }

    /** 已裁决: a state in any words, sure only beside an open one. */
    private static boolean already(Quantity quantity) {
        return State.of(quantity) == State.OTHER
                && Arithmetic.in("already", quantity.before())
                && !Arithmetic.in("aside", quantity.before());
    }

    private boolean ofStates() {
        return has(State.OPEN) || !already(parts.getFirst());
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
                .or(() -> own.stream().filter(each -> !part(each)).findFirst())
                .or(() -> behind(numbers, parts))
                .or(() -> totals(candidates(earlier, parts)));
    }

    /** Of the states' own kind, the nearest first. */
    private static List<Quantity> candidates(List<Quantity> numbers, List<Quantity> parts) {
        return numbers.reversed().stream()
                .filter(parts.getFirst()::sameKind)
                .filter(each -> !Arithmetic.in("within", each.before()))
                .toList();
    }

    private static Optional<Quantity> totals(List<Quantity> candidates) {
        return candidates.stream().filter(each -> State.of(each) == State.TOTAL).findFirst();
    }

    /** 办结 19 宗、在办 1 宗，共立案 20 宗. */
    private static Optional<Quantity> behind(List<Quantity> numbers, List<Quantity> parts) {
        return numbers.stream()
                .filter(each -> each.start() > parts.getLast().start())
                .filter(parts.getFirst()::sameKind)
                .filter(each -> State.of(each) == State.TOTAL)
                .findFirst();
    }

    private static List<Quantity> parts(List<Quantity> numbers) {
        var parts = new ArrayList<Quantity>();
        var first = numbers.getFirst();
        for (var each : numbers) {
            boolean detail = each != first && Arithmetic.in("within", each.before());
            if (detail || each.sameKind(first) && State.of(each) == State.TOTAL) {
                break;
            }
            if (each.sameKind(first) && (part(each) || parallel(each))) {
                parts.add(each);
            }
        }
        return parts;
    }

    /** A further state such as 整理资料, not another act. */
    private static boolean parallel(Quantity quantity) {
        return !quantity.before().isEmpty()
                && quantity.before().length() <= SHORT
                && !Arithmetic.in("aside", quantity.subject());
    }
}
