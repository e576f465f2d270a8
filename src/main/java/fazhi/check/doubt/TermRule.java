package fazhi.check.doubt;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.check.period.Day;
import fazhi.common.Texts;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A term in years or months against its first and last day (期限与起止). */
@Component
class TermRule implements CheckRule {

    private static final int YEAR = 12;

    private final Texts texts;

    TermRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "term";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each, reading.year()));
    }

    private Stream<Finding> check(Statement statement, int year) {
        var days = Day.in(statement.text(), year);
        return IntStream.range(1, days.size())
                .mapToObj(at -> days.subList(at - 1, at + 1))
                .filter(two -> two.stream().allMatch(each -> each.said() && each.day().isPresent()))
                .flatMap(two -> check(statement, two));
    }

    private Stream<Finding> check(Statement statement, List<Day> two) {
        var text = statement.text();
        var from = two.getFirst();
        var to = two.getLast();
        var term = Doubts.words("term").matcher(text.substring(to.end()));
        if (!Doubts.in("till", text.substring(from.end(), to.start())) || !term.find()) {
            return Stream.empty();
        }
        int told =
                Doubts.number(term.toMatchResult(), "n").intValueExact()
                        * (term.group("unit").startsWith("\u5E74") ? YEAR : 1);
        boolean right =
                from.date()
                        .flatMap(first -> to.date().map(last -> lasts(first, last, told)))
                        .orElse(true);
        return right
                ? Stream.empty()
                : Stream.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.duration",
                                        text.substring(from.start(), to.end()),
                                        term.group("said"))));
    }

    /** The last day counted or not. */
    private static boolean lasts(LocalDate first, LocalDate last, int months) {
        return Stream.of(last, last.plusDays(1))
                .map(each -> Period.between(first, each).toTotalMonths())
                .anyMatch(each -> each == months);
    }
}
