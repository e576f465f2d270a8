package fazhi.check.doubt.time;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.check.period.Day;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A feast of the lunar calendar on another day than that year's (农历节日). */
@Component
class LunarFeastRule implements CheckRule {

    private static final List<Feast> FEASTS =
            StreamSupport.stream(PatternBook.lines("/check/lunar-feasts.txt").spliterator(), false)
                    .flatMap(Feast::of)
                    .toList();

    private final Texts texts;

    LunarFeastRule(Texts texts) {
        this.texts = texts;
    }

    /** A feast in one year (节日). */
    private record Feast(String names, LocalDate day) {

        static Stream<Feast> of(String line) {
            var sides = line.split(" = ");
            return Arrays.stream(sides[1].split(" "))
                    .map(each -> new Feast(sides[0], LocalDate.parse(each)));
        }

        boolean named(String words) {
            return List.of(names.split(" ")).contains(words);
        }
    }

    @Override
    public String id() {
        return "lunar-feast";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int year) {
        return Day.in(statement.text(), year).stream()
                .filter(day -> day.day().isPresent())
                .flatMap(day -> day.date().stream().flatMap(date -> check(statement, day, date)));
    }

    private Stream<Finding> check(Statement statement, Day day, LocalDate date) {
        var behind = Doubts.found("feast", statement.text().substring(day.end()));
        var front = Doubts.found("feast.front", day.before());
        return Stream.concat(behind, front)
                .flatMap(
                        told ->
                                FEASTS.stream()
                                        .filter(each -> each.named(told.group("name")))
                                        .filter(each -> each.day().getYear() == date.getYear())
                                        .filter(each -> !each.day().equals(date))
                                        .map(each -> finding(statement, each, day, told)));
    }

    private Finding finding(Statement statement, Feast feast, Day day, MatchResult told) {
        return statement.ask(
                id(),
                texts.get(
                        "check.feast-day",
                        told.group("name"),
                        String.valueOf(feast.day().getMonthValue()),
                        String.valueOf(feast.day().getDayOfMonth()),
                        day.written() + told.group("name")));
    }
}
