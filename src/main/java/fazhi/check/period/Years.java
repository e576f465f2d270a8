package fazhi.check.period;

import fazhi.check.Reading;
import fazhi.check.language.Statement;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The years a day without one may be in (年份出处): those the text itself names, never the machine's.
 */
final class Years {

    private Years() {}

    /** Named in the paragraph, above it, in the title, by the date, or asked for. */
    static IntStream of(Statement statement, Reading reading) {
        var text = reading.text();
        var words =
                Stream.concat(
                                Stream.of(statement.paragraph().text(), text.title()),
                                statement.paragraph().section().stream())
                        .toList();
        var said =
                PeriodWords.words("year.named")
                        .matcher(String.join(" ", words))
                        .results()
                        .mapToInt(match -> Integer.parseInt(match.group(1)));
        var year = reading.context().year();
        var asked = year == null ? IntStream.empty() : IntStream.of(year);
        return IntStream.concat(IntStream.concat(said, text.year().stream()), asked).distinct();
    }
}
