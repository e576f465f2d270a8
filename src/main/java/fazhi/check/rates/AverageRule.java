package fazhi.check.rates;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Unit;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An average against its total and its number (平均数): 人均1.5万元. */
@Component
class AverageRule implements CheckRule {

    private static final int PLACES = 8;

    private final Texts texts;

    AverageRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "average";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        statement ->
                                statement.quantities().stream()
                                        .flatMap(
                                                each ->
                                                        check(statement, each)
                                                                .or(() -> times(statement, each))
                                                                .stream()));
    }

    /** 每户800元，共救助45户，累计发放3.6万元: the total against the amount of each. */
    private Optional<Finding> times(Statement statement, Quantity one) {
        var said = Arithmetic.words("each").matcher(statement.prefix(one));
        var numbers = statement.quantities();
        if (!said.find()
                || one.about()
                || !one.unit().money()
                || Arithmetic.in("each.not", one.before() + one.after())
                || Arithmetic.in("each.other", statement.text())) {
            return Optional.empty();
        }
        var others = numbers.stream().filter(each -> each != one && each.unit().money()).toList();
        var counts =
                numbers.stream().filter(each -> of(statement, each, said.group("unit"))).toList();
        boolean plain =
                others.size() == 1
                        && counts.size() == 1
                        && !others.getFirst().approximate()
                        && !counts.getFirst().approximate()
                        && (Arithmetic.in("each.total", others.getFirst().before())
                                || Arithmetic.in("each.shared", statement.text()));
        return plain
                ? total(statement, one, counts.getFirst(), others.getFirst())
                : Optional.empty();
    }

    private Optional<Finding> total(
            Statement statement, Quantity one, Quantity count, Quantity total) {
        var right = one.value().multiply(count.value());
        var each =
                total.value()
                        .divide(count.value().max(BigDecimal.ONE), PLACES, RoundingMode.HALF_UP);
        return total.agrees(right) || one.agrees(each)
                ? Optional.empty()
                : Optional.of(
                        Proof.of(statement, List.of(one, count, total))
                                .finding(
                                        id(),
                                        texts.get(
                                                "check.average.total",
                                                total.written(),
                                                one.number(),
                                                count.number(),
                                                Arithmetic.shown(right))));
    }

    /** Only where one number can be the total and one the count. */
    private Optional<Finding> check(Statement statement, Quantity average) {
        var said = Arithmetic.words("average").matcher(average.before());
        if (!said.find()
                || average.about()
                || average.unit().percent()
                || ofEachPerson(average, said.group("per"))) {
            return Optional.empty();
        }
        var per = said.group("unit") == null ? said.group("per") : unit(said.group("words"));
        var before =
                statement.quantities().stream()
                        .filter(each -> each.start() < average.start() && !each.approximate())
                        .toList();
        var verb = said.group("verb") == null ? "" : said.group("verb");
        var totals =
                statement.quantities().stream()
                        .filter(each -> !each.approximate() && total(each, average))
                        .filter(each -> each.sameKind(average) && each.before().contains(verb))
                        .toList();
        var counts =
                Stream.of(before, behind(statement, average))
                        .map(
                                some ->
                                        some.stream()
                                                .filter(each -> of(statement, each, per))
                                                .toList())
                        .filter(some -> !some.isEmpty())
                        .findFirst()
                        .orElse(List.of());
        return totals.size() == 1 && counts.size() == 1 && !totals.equals(counts)
                ? wrong(statement, average, totals.getFirst(), counts.getFirst())
                : Optional.empty();
    }

    private static List<Quantity> behind(Statement statement, Quantity average) {
        return statement.quantities().stream()
                .filter(each -> each.start() > average.start() && !each.approximate())
                .toList();
    }

    /** Told before the average, or behind it as a sum: 户均800元，共发放9.6万元. */
    private static boolean total(Quantity each, Quantity average) {
        return each.start() < average.start()
                || each.start() > average.start() && Arithmetic.in("each.total", each.before());
    }

    /** 家次 before 家, 村 where it is no unit. */
    private static String unit(String words) {
        return IntStream.rangeClosed(1, Math.min(2, words.length()))
                .map(size -> 3 - size)
                .filter(size -> size <= words.length())
                .mapToObj(size -> words.substring(0, size))
                .filter(each -> Unit.of(each).isPresent())
                .findFirst()
                .orElse(words.substring(0, 1));
    }

    /** 组织学法 8 次，人均 6.4 次: not of the meetings, each of many people. */
    private static boolean ofEachPerson(Quantity average, @Nullable String per) {
        return average.unit().kind().equals("session")
                && per != null
                && Arithmetic.in("person", per);
    }

    private static boolean of(Statement statement, Quantity quantity, String per) {
        return statement.text().startsWith(per, quantity.end())
                        && quantity.unit().kind().equals("place")
                || Unit.of(per)
                        .filter(unit -> unit.kind().equals(quantity.unit().kind()))
                        .isPresent();
    }

    private Optional<Finding> wrong(
            Statement statement, Quantity average, Quantity total, Quantity count) {
        if (count.value().signum() == 0) {
            return Optional.empty();
        }
        var right = total.value().divide(count.value(), PLACES, RoundingMode.HALF_UP);
        return average.agrees(right)
                ? Optional.empty()
                : Optional.of(
                        Proof.of(statement, List.of(average, total, count))
                                .finding(
                                        id(),
                                        texts.get(
                                                "check.average",
                                                average.written(),
                                                total.number(),
                                                count.number(),
                                                Arithmetic.shown(
                                                        right.setScale(2, RoundingMode.HALF_UP)))));
    }
}
