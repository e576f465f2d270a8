package fazhi.report.check.arithmetic;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.language.Quantity;
import fazhi.report.check.language.Statement;
import fazhi.report.check.language.Statements;
import fazhi.report.read.ReportText;
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
        var readings = Changes.around(rate, statement, growth.group(1) != null, year).readings();
        return readings.stream().anyMatch(change -> change.is(rate))
                ? Stream.empty()
                : readings.stream().limit(1).map(change -> finding(statement, rate, change));
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
