package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import java.util.List;
import java.util.Optional;

/** How many times last year's number this year's is, by what a sentence tells (倍数). */
record Multiples(Statement statement, Changes changes) {

    /** This year's number and last year's, where the sentence leaves no doubt. */
    Optional<Share> of(Quantity times) {
        return rightBefore(times).or(() -> behind(times));
    }

    /** 是上年的 1.5 倍，由 120 件增至 180 件. */
    private Optional<Share> behind(Quantity times) {
        int before =
                (int)
                        changes.numbers().stream()
                                .filter(each -> each.start() < times.start())
                                .count();
        if (!Arithmetic.in("times.of", statement.prefix(times))) {
            return Optional.empty();
        }
        boolean follows =
                before + 1 < changes.numbers().size()
                        && Arithmetic.in(
                                "from.behind",
                                changes.between(times, changes.numbers().get(before)));
        return follows && changes.fromTo(before + 2, false).isPresent()
                ? Optional.of(
                        new Share(
                                changes.numbers().get(before + 1).value(),
                                changes.numbers().get(before).value()))
                : moved(changes.numbers().subList(0, before))
                        .or(() -> told(changes.numbers().subList(0, before)));
    }

    /** 由 20 人增至 50 人，是上年的 2 倍. */
    private static Optional<Share> moved(List<Quantity> before) {
        if (before.size() < 2) {
            return Optional.empty();
        }
        var from = before.get(before.size() - 2);
        var to = before.getLast();
        boolean pair =
                from.sameKind(to)
                        && from.value().signum() > 0
                        && Arithmetic.in("from", from.before())
                        && Arithmetic.in("to", to.before());
        return pair ? Optional.of(new Share(to.value(), from.value())) : Optional.empty();
    }

    /** 阅读量 3.6 万次，上年 1.5 万次，为上年的 2.4 倍: the only two there are, in either order. */
    private Optional<Share> told(List<Quantity> before) {
        boolean pair =
                before.size() == 2
                        && before.getFirst().sameKind(before.getLast())
                        && changes.earlier(before.getFirst()) != changes.earlier(before.getLast());
        if (!pair) {
            return Optional.empty();
        }
        boolean lastFirst = changes.earlier(before.getFirst());
        return Optional.of(
                lastFirst
                        ? new Share(before.getLast().value(), before.getFirst().value())
                        : new Share(before.getFirst().value(), before.getLast().value()));
    }

    /** 是上年 22 次的 1.5 倍: last year's number right before, this year's before that. */
    private Optional<Share> rightBefore(Quantity times) {
        var before =
                changes.numbers().stream().filter(each -> each.start() < times.start()).toList();
        if (before.size() < 2
                || !changes.earlier(before.getLast())
                        && !(before.size() == 2
                                && Arithmetic.in("times.as", before.getLast().before()))
                || !Arithmetic.in("of", changes.between(before.getLast(), times))) {
            return Optional.empty();
        }
        return before.reversed().stream()
                .skip(1)
                .filter(each -> each.sameKind(before.getLast()))
                .findFirst()
                .map(each -> new Share(each.value(), before.getLast().value()));
    }
}
