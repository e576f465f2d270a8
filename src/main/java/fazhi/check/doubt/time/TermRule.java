package fazhi.check.doubt.time;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.check.period.Day;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A term in years, months or days against its first and last day (期限与起止). */
@Component
class TermRule implements CheckRule {

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final BigDecimal MONTH = new BigDecimal("30.44");

    /** Longer than any term. */
    private static final BigDecimal LONGEST = BigDecimal.valueOf(2400);

    private static final long NEARLY = 10;

    private final Texts texts;

    TermRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "term";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("duration", "plain-span");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int year) {
        var days = Day.in(statement.text(), year);
        var terms =
                IntStream.range(1, days.size())
                        .mapToObj(at -> days.subList(at - 1, at + 1))
                        .filter(two -> two.stream().allMatch(each -> each.day().isPresent()))
                        .flatMap(two -> check(statement, two));
        return Stream.concat(terms, since(statement, year));
    }

    /** 2015年组建，至今已满十年: to the year reported on or the one it is written in. */
    private Stream<Finding> since(Statement statement, int year) {
        return Doubts.found("since", statement.text())
                .filter(
                        each ->
                                IntStream.rangeClosed(-1, 1)
                                        .map(by -> year + by - Doubts.count(each, "y"))
                                        .noneMatch(years -> years == Doubts.count(each, "n")))
                .map(
                        each ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.duration",
                                                each.group("y"),
                                                each.group("said"))));
    }

    private Stream<Finding> check(Statement statement, List<Day> two) {
        var text = statement.text();
        var from = two.getFirst();
        var to = two.getLast();
        if (!Doubts.in("till", text.substring(from.end(), to.start()))) {
            return Stream.empty();
        }
        return Doubts.found("term", text.substring(to.end()))
                .filter(term -> !lasts(from, to, term))
                .map(
                        term ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.duration",
                                                text.substring(from.start(), to.end()),
                                                term.group("said"))));
    }

    /** Over the end of a year nobody named, or the wrong way round, is for other rules. */
    private static boolean lasts(Day from, Day to, MatchResult term) {
        return from.date()
                .flatMap(
                        first ->
                                to.date()
                                        .map(
                                                last ->
                                                        first.isAfter(last)
                                                                || near(first, last, term)))
                .orElse(true);
    }

    /** The last day counted or not; a term in months is told roughly. */
    private static boolean near(LocalDate first, LocalDate last, MatchResult term) {
        var told = Doubts.number(term, "n");
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (term.group("days") != null) {
            return Stream.of(days - 2, days - 1, days)
                    .anyMatch(each -> told.compareTo(BigDecimal.valueOf(each)) == 0);
        }
        var units = told.add(term.group("half") == null ? BigDecimal.ZERO : HALF);
        var months = term.group("years") == null ? units : units.multiply(YEAR);
        return months.compareTo(LONGEST) < 0
                && Math.abs(months.multiply(MONTH).longValue() - days) <= NEARLY;
    }
}
