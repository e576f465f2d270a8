package fazhi.figure.count;

import fazhi.figure.Basis;
import java.util.stream.Stream;

/**
 * Matters that are received one day and concluded another (收结存事项), by the figures that balance
 * them.
 *
 * @param id its name is the text {@code flow.id}
 * @param received counted on the days of the period
 */
public record Flow(
        String id, String carriedIn, String received, String concluded, String carriedOut) {

    public static Flow of(String id, String received) {
        return new Flow(id, id + ".carried-in", received, id + ".concluded", id + ".carried-out");
    }

    public String nameKey() {
        return "flow." + id;
    }

    /** References in the order of the columns. */
    public Stream<String> figures() {
        return Stream.of(carriedIn, received + "@" + Basis.PERIOD.code(), concluded, carriedOut);
    }
}
