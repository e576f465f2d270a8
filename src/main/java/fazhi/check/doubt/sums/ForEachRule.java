package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.doubt.TwoNumbers;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** So much for each, how many there are, and what it comes to (单价与总额). */
@Component
class ForEachRule implements CheckRule {

    private static final int THREE = 3;

    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private final Texts texts;

    ForEachRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "for-each";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("average", "plain-product", "product", "often");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> each.quantities().size() > 1)
                .flatMap(this::check);
    }

    /** Only where nothing else is counted. */
    private Stream<Finding> check(Statement statement) {
        var told = statement.quantities().stream().filter(each -> !each.unit().relative()).toList();
        boolean plain =
                told.size() == THREE
                        && told.stream().noneMatch(Quantity::about)
                        && !Doubts.in("product.not", statement.text())
                        && !Doubts.in("each.sum.not", statement.text());
        return plain
                ? told.stream()
                        .filter(each -> Doubts.in("each.before", statement.prefix(each)))
                        .limit(1)
                        .flatMap(each -> wrong(statement, told, each))
                : Stream.empty();
    }

    private Stream<Finding> wrong(Statement statement, List<Quantity> told, Quantity each) {
        var total = told.getLast();
        var count =
                told.stream().filter(other -> other != each && other != total).toList().getFirst();
        boolean counted =
                total != each
                        && total.sameKind(each)
                        && Doubts.in("all.before.sum", statement.prefix(total))
                        && counts(statement, each, count);
        var once = each.value().multiply(count.value());
        return counted && times(statement, each).noneMatch(by -> total.agrees(once.multiply(by)))
                ? Stream.of(
                        new TwoNumbers(id(), texts)
                                .finding(
                                        statement,
                                        total.written(),
                                        count.written(),
                                        each.written()))
                : Stream.empty();
    }

    /** 每社区…9个社区, 每人…7名, 单价…24台. */
    private static boolean counts(Statement statement, Quantity each, Quantity count) {
        var of = each(statement, each);
        var noun = count.after().isEmpty() ? count.unit().name() : count.after().substring(0, 1);
        return Doubts.in("each.price", of)
                || of.contains(count.unit().name())
                || of.contains(noun)
                || count.unit().kind().equals("person") && Doubts.in("each.person", of);
    }

    private static String each(Statement statement, Quantity each) {
        return Doubts.found("each.before", statement.prefix(each))
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    /** So much a month is twelve times as much a year, and as often as there were months. */
    private static Stream<BigDecimal> times(Statement statement, Quantity each) {
        if (!Doubts.in("each.month", each(statement, each))) {
            return Stream.of(BigDecimal.ONE);
        }
        return Doubts.in("whole.year", statement.text())
                ? Stream.of(YEAR)
                : IntStream.rangeClosed(1, YEAR.intValue()).mapToObj(BigDecimal::valueOf);
    }
}
