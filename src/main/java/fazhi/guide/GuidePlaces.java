package fazhi.guide;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Where the guide explains what an address shows (页面对应的指南): the line of {@code guide/places.csv}
 * that fits best, more exact words before longer lines.
 */
@Component
public class GuidePlaces {

    private static final String START = "start";

    private final List<Place> places =
            GuideFiles.lines("places.csv").stream().map(Place::of).toList();

    /** A line of the table (对应关系): {@code ledger/:ledger,ledgers#list}. */
    record Place(List<String> route, String part) {

        static Place of(String line) {
            int comma = line.indexOf(',');
            return new Place(split(line.substring(0, comma)), line.substring(comma + 1));
        }

        boolean fits(List<String> path) {
            return (route.isEmpty() ? path.isEmpty() : path.size() >= route.size())
                    && IntStream.range(0, route.size())
                            .allMatch(i -> open(route.get(i)) || route.get(i).equals(path.get(i)));
        }

        long exact() {
            return route.stream().filter(word -> !open(word)).count();
        }

        int length() {
            return route.size();
        }

        private static boolean open(String word) {
            return word.startsWith(":");
        }
    }

    List<Place> places() {
        return places;
    }

    /** The part and its section, {@code enforcement#case}. */
    public String of(String path) {
        var words = split(path);
        return places.stream()
                .filter(place -> place.fits(words))
                .max(Comparator.comparingLong(Place::exact).thenComparingInt(Place::length))
                .map(Place::part)
                .orElse(START);
    }

    private static List<String> split(String path) {
        return Arrays.stream(path.split("/")).filter(word -> !word.isEmpty()).toList();
    }
}
