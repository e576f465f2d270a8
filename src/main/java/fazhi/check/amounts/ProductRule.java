package fazhi.check.amounts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Unit;
import fazhi.check.proof.Proof;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** So much for each against so many in all, and one amount in two units (单价乘数量、同额异写). */
@Component
class ProductRule implements CheckRule {

    private final Texts texts;

    ProductRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "product";
    }

    /** Between the items of a list: 、. */
    private static final int COMMA = 0x3001;

    private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(
                                                each.quantities().stream()
                                                        .flatMap(
                                                                one -> product(each, one).stream()),
                                                each.quantities().stream()
                                                        .flatMap(
                                                                one -> counted(each, one).stream()),
                                                equal(each),
                                                each(each))
                                        .flatMap(all -> all));
    }

    /** 30500 元（即 30.5 万元）. */
    private Stream<Finding> equal(Statement statement) {
        var numbers = statement.quantities();
        return IntStream.range(1, numbers.size())
                .filter(at -> numbers.get(at).unit().equals(numbers.get(at - 1).unit()))
                .filter(at -> numbers.get(at).unit().money())
                .filter(at -> Amounts.in("equal", between(statement, at)) || bare(statement, at))
                .filter(at -> !numbers.get(at).agrees(numbers.get(at - 1).value()))
                .filter(at -> !numbers.get(at - 1).agrees(numbers.get(at).value()))
                .mapToObj(
                        at ->
                                Proof.of(statement, numbers.subList(at - 1, at + 1))
                                        .finding(
                                                id(),
                                                texts.get(
                                                        "check.product.equal",
                                                        numbers.get(at - 1).written(),
                                                        numbers.get(at).written())));
    }

    /** 58600元（5.86万元）: alone in brackets, and written in the other unit. */
    private static boolean bare(Statement statement, int at) {
        var numbers = statement.quantities();
        var told = numbers.get(at);
        return Amounts.in("equal.bare", between(statement, at))
                && Amounts.in("equal.end", statement.text().substring(told.end()))
                && told.step().compareTo(numbers.get(at - 1).step()) != 0;
    }

    /** 应急、消防、住建各2人，共6人. */
    private Stream<Finding> each(Statement statement) {
        return Amounts.words("each.of")
                .matcher(statement.text())
                .results()
                .filter(each -> !Amounts.in("each.other", statement.text()))
                .flatMap(
                        each -> {
                            long parts =
                                    each.group("list").chars().filter(mark -> mark == COMMA).count()
                                            + 1;
                            var of = ChineseNumber.parse(each.group("n"));
                            var right = of.multiply(BigDecimal.valueOf(parts));
                            return right.compareTo(new BigDecimal(each.group("total"))) == 0
                                    ? Stream.empty()
                                    : Stream.of(
                                            statement.ask(
                                                    id(),
                                                    texts.get(
                                                            "check.average.total",
                                                            each.group("total")
                                                                    + each.group("unit"),
                                                            of.toPlainString(),
                                                            String.valueOf(parts),
                                                            right.toPlainString())));
                        });
    }

    private static String between(Statement statement, int at) {
        var numbers = statement.quantities();
        return statement.text().substring(numbers.get(at - 1).end(), numbers.get(at).start());
    }

    /** 6 台，每台 3000 元，总价 2 万元. */
    private Optional<Finding> product(Statement statement, Quantity one) {
        var said = Amounts.words("each").matcher(one.before());
        if (!one.unit().money()
                || one.about()
                || !said.find()
                || Amounts.in("each.other", statement.text())
                || Amounts.in("each.not", one.before() + one.after())) {
            return Optional.empty();
        }
        var money =
                statement.quantities().stream()
                        .filter(each -> each != one && each.unit().money())
                        .toList();
        boolean total =
                money.size() == 1
                        && !money.getFirst().approximate()
                        && Amounts.in("each.total", money.getFirst().before());
        return total
                ? count(statement, said.group("unit"))
                        .filter(count -> !money.getFirst().agrees(one.value().multiply(count)))
                        .map(count -> finding(statement, one, count, money.getFirst()))
                : Optional.empty();
    }

    /** 4 种，每种 500 册，合计 2500 册: of things, not of money. */
    private Optional<Finding> counted(Statement statement, Quantity one) {
        if (one.unit().money()
                || one.unit().relative()
                || one.about()
                || Amounts.in("each.other", statement.text())
                || Amounts.in("each.not", statement.text())) {
            return Optional.empty();
        }
        var totals =
                statement.quantities().stream()
                        .filter(each -> each.start() > one.start())
                        .filter(each -> each.unit().equals(one.unit()))
                        .toList();
        boolean plain =
                totals.size() == 1
                        && !totals.getFirst().approximate()
                        && Amounts.in("each.total", totals.getFirst().before());
        return plain
                ? number(statement, one, totals.getFirst())
                        .filter(count -> !totals.getFirst().agrees(one.value().multiply(count)))
                        .map(count -> finding(statement, one, count, totals.getFirst()))
                : Optional.empty();
    }

    /** How many there are, told before the amount of each or between it and the sum. */
    private static Optional<BigDecimal> number(Statement statement, Quantity one, Quantity total) {
        var before = Amounts.words("each.counted").matcher(statement.prefix(one));
        if (before.find()) {
            return Optional.of(ChineseNumber.parse(before.group("count")));
        }
        var each = Amounts.words("each.ahead").matcher(one.before());
        if (!each.find()) {
            return Optional.empty();
        }
        var between = statement.text().substring(one.end(), total.start());
        var count =
                Pattern.compile(
                                Amounts.words("each.ahead.count")
                                        .pattern()
                                        .formatted(Pattern.quote(each.group("unit"))))
                        .matcher(between);
        return count.find()
                ? Optional.of(ChineseNumber.parse(count.group("count")))
                : Optional.empty();
    }

    /** The quarters or months of a year, or the only number of such a unit. */
    private static Optional<BigDecimal> count(Statement statement, @Nullable String unit) {
        boolean quarterly = unit != null && Amounts.in("quarterly", unit);
        if (quarterly || unit != null && Amounts.in("monthly", unit)) {
            return Amounts.in("all.year", statement.text())
                    ? Optional.of(quarterly ? QUARTERS : MONTHS)
                    : Optional.empty();
        }
        var counts =
                statement.quantities().stream()
                        .filter(each -> !each.unit().money() && !each.unit().percent())
                        .filter(each -> !each.approximate())
                        .toList();
        boolean named =
                counts.size() == 1
                        && (unit == null
                                || Unit.of(unit)
                                        .filter(each -> each.equals(counts.getFirst().unit()))
                                        .isPresent());
        return named ? Optional.of(counts.getFirst().value()) : Optional.empty();
    }

    private Finding finding(Statement statement, Quantity one, BigDecimal count, Quantity total) {
        return Proof.relation(statement, total, one.value(), count)
                .finding(
                        id(),
                        texts.get(
                                "check.average.total",
                                total.written(),
                                one.number(),
                                count.toPlainString(),
                                one.value().multiply(count).stripTrailingZeros().toPlainString()));
    }
}
