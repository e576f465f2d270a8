package fazhi.check.period;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Plain;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A period or a range that ends before it begins (起止颠倒). */
@Component
class ReversedRangeRule implements CheckRule {

    /** A winter that begins in one year may end in the next. */
    private static final int AUTUMN = 9;

    private static final int SPRING = 6;

    private final Texts texts;

    ReversedRangeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "reversed-range";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(each -> Stream.concat(days(each, reading.year()), numbers(each)));
    }

    private Stream<Finding> days(Statement statement, int reported) {
        var days = Day.in(statement.text(), reported);
        return Stream.iterate(1, each -> each < days.size(), each -> each + 1)
                .flatMap(each -> between(statement, days.get(each - 1), days.get(each)).stream());
    }

    private Optional<Finding> between(Statement statement, Day from, Day to) {
        var gap = statement.text().substring(from.end(), to.start());
        if (!PeriodWords.words("range").matcher(gap).matches()
                || from.day().isPresent() != to.day().isPresent()) {
            return Optional.empty();
        }
        // a year said first holds for both; one said only behind leaves the first open
        boolean one = from.said() == to.said() || from.said();
        boolean reversed =
                one
                        && to.date().isPresent()
                        && from.date().isPresent()
                        && to.date().get().isBefore(from.date().get());
        boolean overNewYear = !to.said() && from.month() >= AUTUMN && to.month() < SPRING;
        if (!reversed || overNewYear) {
            return Optional.empty();
        }
        boolean sure = to.said() || from.month() == to.month();
        return Optional.of(
                finding(
                        statement,
                        sure ? Certainty.CERTAIN : Certainty.ASK,
                        statement.text().substring(from.start(), to.end())));
    }

    /** 3月18日至8日、2021年至2018年、5至3名. */
    private Stream<Finding> numbers(Statement statement) {
        return Stream.of("range.days", "range.years", "range.counts")
                .flatMap(
                        name ->
                                PeriodWords.words(name)
                                        .matcher(Plain.of(statement.text()))
                                        .results())
                .filter(ReversedRangeRule::down)
                .map(match -> finding(statement, Certainty.CERTAIN, match.group()));
    }

    private static boolean down(MatchResult range) {
        return new BigDecimal(range.group("to")).compareTo(new BigDecimal(range.group("from"))) < 0;
    }

    private Finding finding(Statement statement, Certainty certainty, String written) {
        return statement.finding(id(), certainty, texts.get("check.reversed-range", written));
    }
}
