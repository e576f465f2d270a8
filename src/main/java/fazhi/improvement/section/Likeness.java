package fazhi.improvement.section;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether a measure's name says what a problem's says (名称相近): by the pairs of characters they
 * share.
 */
final class Likeness {

    /** Two pairs are one word, which many names share. */
    private static final int FEWEST = 4;

    private Likeness() {}

    /** A measure that stands under another problem (他处措施). */
    record Elsewhere(String measure, String problem, int shared) {}

    /** The one measure that is nearest; none where two are as near. */
    static Optional<Elsewhere> nearest(String problem, List<ProblemFile> files) {
        var own = pairs(problem);
        var near =
                files.stream()
                        .flatMap(
                                file ->
                                        file.measures().stream()
                                                .map(row -> row.data().name())
                                                .map(
                                                        name ->
                                                                new Elsewhere(
                                                                        name,
                                                                        file.data().name(),
                                                                        shared(own, name))))
                        .filter(each -> each.shared() >= FEWEST)
                        .sorted(Comparator.comparing(Elsewhere::shared).reversed())
                        .toList();
        return near.size() > 1 && near.get(0).shared() == near.get(1).shared()
                ? Optional.empty()
                : near.stream().findFirst();
    }

    static boolean like(String problem, String measure) {
        return shared(pairs(problem), measure) >= FEWEST;
    }

    private static int shared(Set<String> own, String name) {
        var both = new HashSet<>(pairs(name));
        both.retainAll(own);
        return both.size();
    }

    private static Set<String> pairs(String name) {
        return IntStream.range(1, name.length())
                .mapToObj(at -> name.substring(at - 1, at + 1))
                .collect(Collectors.toSet());
    }
}
