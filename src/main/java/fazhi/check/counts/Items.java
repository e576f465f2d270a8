package fazhi.check.counts;

import fazhi.check.arithmetic.Arithmetic;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many items a list may have (列举项数): 和 may join two of them or stand inside one. */
record Items(Set<Integer> readings) {

    /** Whatever stands in brackets or quotation marks is one item, unless all of the list does. */
    static Items of(String words) {
        var list = Arithmetic.words("open.bracket").matcher(words).replaceFirst("");
        var inside = Arithmetic.words("enclosed.list").matcher(list);
        if (inside.find()) {
            return of(inside.group(1));
        }
        var bare = Arithmetic.words("enclosed").matcher(list).replaceAll("x");
        bare = Arithmetic.words("neighbours").matcher(bare).replaceAll("x、");
        bare = Arithmetic.words("neighbours.joined").matcher(bare).replaceAll("、");
        var text = bare;
        var last = Arithmetic.words("verb.last").matcher(text);
        return new Items(
                Stream.of(text, last.find() ? text.substring(last.start("from")) : text)
                        .flatMap(each -> separators(each).map(separator -> count(each, separator)))
                        .collect(Collectors.toSet()));
    }

    /** The strongest mark parts the items; where two kinds are mixed it is not plain which. */
    private static Stream<String> separators(String text) {
        if (Arithmetic.in("strong", text)) {
            return Stream.of("strong");
        }
        return Arithmetic.in("comma.full", text)
                ? Stream.of("comma.full", "comma", "weak", "weak.joined")
                : Stream.of("comma", "comma.joined");
    }

    private static int count(String text, String separator) {
        return (int)
                Arithmetic.words(separator)
                        .splitAsStream(text)
                        .filter(item -> !item.isBlank())
                        .count();
    }

    /** True where no reading makes the number right. */
    boolean contradict(int claimed) {
        return most() > 1 && !readings.contains(claimed);
    }

    int least() {
        return readings.stream().mapToInt(each -> each).min().orElse(0);
    }

    int most() {
        return readings.stream().mapToInt(each -> each).max().orElse(0);
    }
}
