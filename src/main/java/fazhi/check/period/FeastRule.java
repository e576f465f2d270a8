package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.read.PatternBook;
import fazhi.common.Texts;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;

/** A commemoration on a day that is not its own (纪念日不符): 4月26日国际禁毒日. */
@Component
class FeastRule implements CheckRule {

    private static final List<Feast> FEASTS =
            StreamSupport.stream(PatternBook.lines("/check/feasts.txt").spliterator(), false)
                    .map(Feast::of)
                    .toList();

    private final Texts texts;

    FeastRule(Texts texts) {
        this.texts = texts;
    }

    /** A commemoration with the day it is kept on each year (纪念日). */
    private record Feast(MonthDay day, String name, List<Pattern> told) {

        static Feast of(String line) {
            var sides = line.split(" = ");
            var names =
                    Arrays.stream(sides[1].split(" "))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("|", "(?<name>", ")"));
            return new Feast(
                    MonthDay.parse("--" + sides[0]),
                    sides[1].split(" ")[0],
                    List.of(
                            Pattern.compile(
                                    PeriodWords.words("feast.day").pattern()
                                            + names
                                            + PeriodWords.words("feast.not").pattern()),
                            Pattern.compile(PeriodWords.words("feast.quoted").pattern() + names),
                            Pattern.compile(
                                    PeriodWords.words("feast.beside").pattern()
                                            + names
                                            + PeriodWords.words("feast.same").pattern()),
                            Pattern.compile(names + PeriodWords.words("feast.behind").pattern())));
        }

        boolean wrong(MatchResult match) {
            int month = Integer.parseInt(match.group("month"));
            int date = Integer.parseInt(match.group("day"));
            return month != day.getMonthValue() || date != day.getDayOfMonth();
        }
    }

    @Override
    public String id() {
        return "feast-day";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> PeriodWords.in("feast.dated", each.text()))
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return FEASTS.stream()
                .flatMap(
                        feast ->
                                feast.told().stream()
                                        .flatMap(each -> each.matcher(statement.text()).results())
                                        .filter(feast::wrong)
                                        .limit(1)
                                        .map(match -> finding(statement, feast, match)));
    }

    private Finding finding(Statement statement, Feast feast, MatchResult match) {
        return statement.finding(
                id(),
                PeriodWords.in("feast.aside", match.group()) ? Certainty.ASK : Certainty.CERTAIN,
                texts.get(
                        "check.feast-day",
                        match.group("name"),
                        String.valueOf(feast.day().getMonthValue()),
                        String.valueOf(feast.day().getDayOfMonth()),
                        match.group().strip()));
    }
}
