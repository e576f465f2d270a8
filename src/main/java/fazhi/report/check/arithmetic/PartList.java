package fazhi.report.check.arithmetic;

import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A total and its parts behind 其中 (总数与分项).
 *
 * @param nearest another number that could be the total: the last one before 其中
 * @param open said to be only some of the parts
 */
record PartList(Quantity total, Quantity nearest, List<Quantity> parts, boolean open) {

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    static List<PartList> in(Statement statement) {
        var lists = new ArrayList<PartList>();
        var numbers = statement.quantities();
        for (int i = 1; i < numbers.size(); i++) {
            if (Arithmetic.in("part", between(statement, numbers.get(i - 1), numbers.get(i)))) {
                at(statement, numbers, i).ifPresent(lists::add);
            }
        }
        return lists;
    }

    boolean adds() {
        if (parts.size() < 2) {
            return parts.getFirst().value().compareTo(total.value()) <= 0;
        }
        boolean small = open && Arithmetic.sum(parts).compareTo(total.value()) <= 0;
        return small
                || mayOverlap()
                || firstOnesAdd()
                || Arithmetic.adds(parts, total)
                || Arithmetic.adds(parts, nearest);
    }

    /** Too much is proof; too little only where the list claims to be all. */
    boolean proves() {
        var missing = total.value().subtract(Arithmetic.sum(parts));
        boolean nearly = missing.compareTo(total.value().multiply(TENTH).max(BigDecimal.TWO)) <= 0;
        return nearly || parts.stream().allMatch(each -> Arithmetic.in("exhaustive", each.after()));
    }

    /** The parts are complete before the sentence goes on to something else. */
    private boolean firstOnesAdd() {
        return IntStream.range(2, parts.size())
                .anyMatch(
                        size ->
                                Arithmetic.sum(parts.subList(0, size)).compareTo(total.value())
                                        == 0);
    }

    /** One person may be a woman and a party member; men and women are all. */
    private boolean mayOverlap() {
        return parts.stream().noneMatch(each -> Arithmetic.in("both.sexes", each.subject()))
                && parts.stream().anyMatch(each -> Arithmetic.in("overlapping", each.subject()))
                && parts.stream().allMatch(each -> each.value().compareTo(total.value()) <= 0);
    }

    private static Optional<PartList> at(Statement statement, List<Quantity> numbers, int first) {
        var parts = parts(statement, numbers.subList(first, numbers.size()));
        var before =
                numbers.subList(0, first).stream()
                        .filter(parts.getFirst()::sameKind)
                        .filter(each -> !each.aside() || parts.getFirst().aside())
                        .toList();
        boolean exact =
                before.stream().noneMatch(Quantity::approximate)
                        && parts.stream().noneMatch(Quantity::approximate);
        if (before.isEmpty() || !exact || parts.getFirst().unit().percent()) {
            return Optional.empty();
        }
        var nearest = before.getLast();
        var total =
                State.of(nearest).part() || State.of(nearest) == State.OTHER
                        ? before.reversed().stream()
                                .filter(each -> State.of(each) == State.TOTAL)
                                .findFirst()
                                .orElse(nearest)
                        : nearest;
        int from = numbers.get(first - 1).end();
        var words = statement.text().substring(from, parts.getLast().end());
        var behind = parts.getLast().after();
        return Optional.of(
                new PartList(
                        total,
                        nearest,
                        parts,
                        Arithmetic.in("part.open", words) || Arithmetic.in("part.open", behind)));
    }

    private static List<Quantity> parts(Statement statement, List<Quantity> numbers) {
        var first = numbers.getFirst();
        var parts = new ArrayList<>(List.of(first));
        var last = first;
        boolean even = false;
        for (var each : numbers.subList(1, numbers.size())) {
            var gap = between(statement, last, each);
            last = each;
            boolean broken = Arithmetic.in("list.break", gap);
            if (broken && (even || parts.size() == 1 && each == numbers.getLast())) {
                break;
            }
            even |= Arithmetic.in("list.even", gap);
            if (each.unit().percent() || each.unit().money() && !first.unit().money()) {
                continue;
            }
            boolean bracketEnds = first.aside() && !each.aside();
            boolean other = State.of(each) != State.OTHER && State.of(first) == State.OTHER;

            if (!each.sameKind(first)
                    || bracketEnds
                    || other
                    || Arithmetic.in("part", gap)
                    || Arithmetic.in("part.end", gap)) {
                break;
            }
            parts.add(each);
        }
        return parts;
    }

    private static String between(Statement statement, Quantity one, Quantity two) {
        return statement.text().substring(one.end(), two.start());
    }
}
