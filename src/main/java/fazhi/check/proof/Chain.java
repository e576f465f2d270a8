package fazhi.check.proof;

import fazhi.check.language.Quantity;
import fazhi.check.read.PatternBook;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words between the numbers of a sum (连词链): any of them may make a number one of another scope.
 */
record Chain(String text, Quantity whole, List<Quantity> parts) {

    private static final PatternBook PATTERNS = new PatternBook("/check/proof.patterns");

    /** A relation of two numbers may be of another base than the one that is told. */
    static boolean otherBase(String text) {
        return PATTERNS.in("base", text);
    }

    boolean otherScope() {
        return PATTERNS.in("scope", text) || gaps().anyMatch(each -> PATTERNS.in("nested", each));
    }

    /**
     * Between each two parts; what stands between the whole and its first part tells how it is
     * divided.
     */
    private Stream<String> gaps() {
        var sorted = parts.stream().sorted(Comparator.comparing(Quantity::start)).toList();
        return IntStream.range(1, sorted.size())
                .mapToObj(at -> gap(sorted.get(at - 1), sorted.get(at)));
    }

    private String gap(Quantity one, Quantity other) {
        return text.substring(Math.min(one.end(), other.start()), other.start());
    }
}
