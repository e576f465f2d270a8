package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.arithmetic.State;
import fazhi.check.language.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Shares of numbers told one after another (连续列举的占比): 优秀 13 卷、合格 6 卷 of all there are. */
final class Runs {

    private static final int MOST = 10;

    private Runs() {}

    /** Of every run of two or more: each shorter run in it. */
    static List<Share> shares(List<Quantity> counts) {
        var shares = new ArrayList<Share>();
        var near = counts.subList(Math.max(0, counts.size() - MOST), counts.size());
        var numbers =
                IntStream.range(0, near.size())
                        .filter(at -> !sum(near, at))
                        .mapToObj(near::get)
                        .toList();
        Arithmetic.runs(numbers, 2).forEach(run -> of(run, shares));
        return shares;
    }

    /** What those right behind it come to is no part beside them. */
    private static boolean sum(List<Quantity> numbers, int place) {
        var whole = numbers.get(place);
        return IntStream.rangeClosed(place + 3, numbers.size())
                .mapToObj(to -> numbers.subList(place + 1, to))
                .filter(parts -> parts.stream().allMatch(whole::sameKind))
                .anyMatch(parts -> Arithmetic.sum(parts).compareTo(whole.value()) == 0);
    }

    private static void of(List<Quantity> run, List<Share> shares) {
        var whole = Arithmetic.sum(run);
        if (whole.signum() <= 0 || !run.stream().allMatch(run.getFirst()::sameKind)) {
            return;
        }
        Arithmetic.runs(run, 1)
                .filter(part -> part.size() < run.size())
                .forEach(part -> shares.add(new Share(Arithmetic.sum(part), whole)));
    }

    /** 立行立改 21 处，跟踪整改 3 处 of 24, 整改率 100%: all of them may be done by now. */
    static List<Share> complete(List<Quantity> parts, List<Quantity> counts) {
        return Arithmetic.runs(counts, 3)
                .filter(run -> parts.stream().anyMatch(run.subList(1, run.size())::contains))
                .filter(run -> run.stream().allMatch(run.getFirst()::sameKind))
                .filter(run -> run.stream().skip(1).noneMatch(Runs::left))
                .filter(run -> Arithmetic.adds(run.subList(1, run.size()), run.getFirst()))
                .map(run -> new Share(run.getFirst().value(), run.getFirst().value()))
                .filter(each -> each.whole().signum() > 0)
                .toList();
    }

    private static boolean left(Quantity part) {
        return State.of(part) == State.OPEN
                || State.of(part) == State.LEFT
                || Arithmetic.in("absent", part.before())
                || Arithmetic.in("without", part.before());
    }
}
