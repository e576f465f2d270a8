package fazhi.check.reference;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A meeting, law or idea cited before there was one (引用早于发生). */
@Component
class AnachronismRule implements CheckRule {

    private static final List<Event> EVENTS =
            References.rows("/check/events.txt").stream().map(Event::of).toList();

    private final Texts texts;

    AnachronismRule(Texts texts) {
        this.texts = texts;
    }

    /** Something with the first day it can be cited on (会议、法律). */
    private record Event(Pattern words, String day) {

        static Event of(String[] row) {
            return new Event(Pattern.compile(row[0]), row[1]);
        }

        /** A day without a year is of the year the words name. */
        LocalDate since(MatchResult cited) {
            return LocalDate.parse(day.startsWith("-") ? cited.group("year") + day : day);
        }
    }

    @Override
    public String id() {
        return "anachronism";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> !References.in("awaited", each.text()))
                .flatMap(each -> EVENTS.stream().flatMap(event -> check(each, event, reading)));
    }

    private Stream<Finding> check(Statement statement, Event event, Reading reading) {
        return event.words()
                .matcher(statement.text())
                .results()
                .limit(1)
                .flatMap(
                        cited ->
                                before(statement.text(), cited, reading)
                                        .filter(day -> day.isBefore(event.since(cited)))
                                        .map(day -> finding(statement, cited, day, event))
                                        .stream());
    }

    /** The last day it can have been cited on: of the month said before it, else of the text. */
    private static Optional<LocalDate> before(String text, MatchResult cited, Reading reading) {
        var months =
                References.words("month.said")
                        .matcher(text.substring(0, cited.start()))
                        .results()
                        .toList();
        var behind =
                References.words("month.behind").matcher(text.substring(cited.end())).results();
        var said = months.isEmpty() ? behind.findFirst() : Optional.of(months.getLast());
        return said.map(month -> end(month, reading)).orElse(Optional.of(reading.latest()));
    }

    private static Optional<LocalDate> end(MatchResult said, Reading reading) {
        int month = Integer.parseInt(said.group(2));
        int year = said.group(1) == null ? reading.year() : Integer.parseInt(said.group(1));
        return month < 1 || month > 12
                ? Optional.empty()
                : Optional.of(YearMonth.of(year, month).atEndOfMonth());
    }

    private Finding finding(Statement statement, MatchResult cited, LocalDate day, Event event) {
        return statement.certain(
                id(),
                texts.get(
                        "check.anachronism",
                        cited.group(),
                        event.since(cited).toString(),
                        day.toString()));
    }
}
