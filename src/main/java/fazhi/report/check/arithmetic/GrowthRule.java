package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Growth in per cent against both years' numbers (同比). */
@Component
class GrowthRule implements CheckRule {

    private final Texts texts;

    GrowthRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "growth";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        return Statements.of(text)
                .flatMap(
                        statement ->
                                statement.quantities().stream()
                                        .filter(each -> each.unit().percent())
                                        .filter(each -> !each.approximate())
                                        .flatMap(
                                                rate ->
                                                        check(
                                                                statement,
                                                                rate,
                                                                context.yearOf(text))));
    }

    private Stream<Finding> check(Statement statement, Quantity rate, int year) {
        var growth =
                Arithmetic.words("growth").matcher(statement.prefix(rate).replaceAll("\\s", ""));
        if (!growth.find()) {
            return Stream.empty();
        }
        return fromTo(statement, growth)
                .or(
                        () ->
                                lastYear(statement, rate, year)
                                        .flatMap(
                                                last ->
                                                        thisYear(statement, last)
                                                                .map(
                                                                        now ->
                                                                                change(
                                                                                        growth,
                                                                                        last,
                                                                                        now))))
                .filter(change -> !change.is(rate))
                .map(change -> finding(statement, rate, change))
                .stream();
    }

    /** 由 12 人增至 15 人. */
    private static Optional<Share> fromTo(Statement statement, Matcher growth) {
        var numbers = statement.quantities();
        return IntStream.range(1, numbers.size())
                .filter(at -> numbers.get(at).sameKind(numbers.get(at - 1)))
                .filter(at -> Arithmetic.in("from", numbers.get(at - 1).before()))
                .filter(at -> Arithmetic.in("to", numbers.get(at).before()))
                .mapToObj(at -> change(growth, numbers.get(at - 1), numbers.get(at)))
                .filter(change -> change.whole().signum() > 0)
                .findFirst();
    }

    private static Share change(Matcher growth, Quantity last, Quantity now) {
        var more = now.value().subtract(last.value());
        return new Share(growth.group(1) == null ? more : more.negate(), last.value());
    }

    private static Optional<Quantity> lastYear(Statement statement, Quantity rate, int year) {
        return statement.quantities().stream()
                .filter(each -> !each.unit().percent() && !each.approximate())
                .filter(each -> Arithmetic.in("last.year", each.subject().replace(year + "", "")))
                .filter(each -> each.value().signum() > 0 && each != rate)
                .findFirst();
    }

    private static Optional<Quantity> thisYear(Statement statement, Quantity last) {
        return statement.quantities().stream()
                .filter(each -> each != last && each.sameKind(last) && !each.approximate())
                .findFirst();
    }

    private Finding finding(Statement statement, Quantity rate, Share change) {
        return statement.certain(
                id(),
                texts.get(
                        "check.growth",
                        rate.number() + "%",
                        Arithmetic.shown(change.whole()),
                        Arithmetic.shown(change.part().abs()),
                        change.shown()));
    }
}
