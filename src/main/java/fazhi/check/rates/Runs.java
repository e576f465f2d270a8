package fazhi.check.rates;

import fazhi.check.arithmetic.Arithmetic;
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
}
