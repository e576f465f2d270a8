package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import java.util.List;
import java.util.Optional;

/** A part and its whole that the words themselves pair (成对的数): 应到 24 人，实到 21 人. */
final class Pairs {

    private static final int PAIR = 2;

    private Pairs() {}

    /** 31 家企业中有 26 家、应到 24 人，实到 21 人: the words pair the two, whatever the rate. */
    static Optional<Share> of(List<Quantity> counts) {
        for (int i = counts.size() - 1; i > 0; i--) {
            var part = counts.get(i);
            var whole = due(counts.subList(0, i), part).orElse(counts.get(i - 1));
            boolean among =
                    Arithmetic.in("among", whole.after()) || Arithmetic.in("among", part.before());
            boolean due =
                    Arithmetic.in("due", whole.before()) && Arithmetic.in("actual", part.before());
            if (whole.sameKind(part) && (among && !sample(part) || due)) {
                return share(part, whole);
            }
        }
        return Optional.empty();
    }

    /** 应除治 3200 株，扣除 320 株，实际除治 2880 株: what was due may stand further on. */
    private static Optional<Quantity> due(List<Quantity> before, Quantity part) {
        return Arithmetic.in("actual", part.before())
                ? before.reversed().stream()
                        .filter(part::sameKind)
                        .filter(each -> Arithmetic.in("due", each.before()))
                        .findFirst()
                : Optional.empty();
    }

    /** 98 家中，抽检 40 家，合格率…: of the forty. */
    private static boolean sample(Quantity part) {
        return Arithmetic.in("sample", part.subject());
    }

    /** 应训 33 名，缺训 3 名，参训率…: those who came are not told. */
    static Optional<Share> absent(String name, List<Quantity> counts) {
        boolean told =
                counts.size() == PAIR
                        && Arithmetic.in("present.rate", name)
                        && counts.getFirst().sameKind(counts.getLast())
                        && Arithmetic.in("due.present", counts.getFirst().before())
                        && Arithmetic.in("absent", counts.getLast().before())
                        && counts.getFirst().value().signum() > 0;
        return told
                ? Optional.of(
                        new Share(
                                counts.getFirst().value().subtract(counts.getLast().value()),
                                counts.getFirst().value()))
                : Optional.empty();
    }

    private static Optional<Share> share(Quantity part, Quantity whole) {
        return part.sameKind(whole) && whole.value().signum() > 0
                ? Optional.of(new Share(part.value(), whole.value()))
                : Optional.empty();
    }
}
