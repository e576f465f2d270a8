package fazhi.check.amounts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Plain;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How much more or fewer, and whether more or fewer, against both numbers (增减数与增减方向). */
@Component
class StepRule implements CheckRule {

    private final Texts texts;

    StepRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "step";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .flatMap(
                        each ->
                                Stream.of(steps(each), points(each), turns(each))
                                        .flatMap(all -> all));
    }

    private Stream<Finding> steps(Statement statement) {
        var numbers =
                statement.quantities().stream()
                        .filter(each -> !each.unit().percent() || told(statement, each))
                        .toList();
        return IntStream.rangeClosed(0, numbers.size() - 3)
                .mapToObj(at -> step(statement, numbers.subList(at, at + 3)))
                .flatMap(Optional::stream);
    }

    /** A rate of the change told before both numbers parts nothing: 减少212起，下降8.8%，由2412起…. */
    private static boolean told(Statement statement, Quantity rate) {
        return !Amounts.in("from.next", statement.text().substring(rate.end()));
    }

    /** 340 人次，比上年 300 人次增加 30 人次; 由 300 件增至 340 件，增加 30 件. */
    private Optional<Finding> step(Statement statement, List<Quantity> three) {
        var one = three.getFirst();
        var other = three.get(1);
        var step = three.getLast();
        var words = Amounts.words("step").matcher(between(statement, other, step));
        if (one.approximate()
                || other.approximate()
                || step.approximate()
                || one.unit().percent()
                || !one.unit().name().equals(other.unit().name())) {
            return Optional.empty();
        }
        var middle = Amounts.words("step.between").matcher(between(statement, one, other));
        if (middle.find() && Amounts.in("last.named", between(statement, other, step))) {
            var change = one.value().subtract(step.value());
            boolean rises = middle.group("more") != null;
            return wrong(one, step, other, rises ? change : change.negate())
                    ? Optional.of(finding(statement, middle.group() + other.written(), three))
                    : Optional.empty();
        }
        var first = Amounts.words("step.first").matcher(one.before());
        if (first.find() && moved(statement, other, step)) {
            return first(statement, one, first.group("more") != null, other, step);
        }
        if (!words.find()) {
            return Optional.empty();
        }
        var gap = between(statement, one, other);
        boolean moved = moved(statement, one, other);
        if (!moved && !Amounts.in("last.behind", gap)) {
            return Optional.empty();
        }
        var more =
                moved ? other.value().subtract(one.value()) : one.value().subtract(other.value());
        var told = words.group("more") != null ? more : more.negate();
        return wrong(one, other, step, told)
                ? Optional.of(
                        Proof.of(statement, three)
                                .finding(
                                        id(),
                                        texts.get(
                                                "check.step",
                                                words.group().replaceAll("^[，,（(]+", "")
                                                        + step.written(),
                                                one.written(),
                                                other.written())))
                : Optional.empty();
    }

    private Finding finding(Statement statement, String said, List<Quantity> three) {
        return Proof.of(statement, three)
                .finding(
                        id(),
                        texts.get(
                                "check.step",
                                said.replaceAll("^[，,（(]+", ""),
                                three.getFirst().written(),
                                three.getLast().written()));
    }

    private static boolean moved(Statement statement, Quantity one, Quantity other) {
        return Amounts.in("from", one.before())
                && Amounts.in("moved", between(statement, one, other));
    }

    /** 较上年增加37件，由310件增至347件. */
    private Optional<Finding> first(
            Statement statement, Quantity step, boolean more, Quantity from, Quantity to) {
        var change = to.value().subtract(from.value());
        return wrong(from, to, step, more ? change : change.negate())
                ? Optional.of(
                        Proof.of(statement, List.of(step, from, to))
                                .finding(
                                        id(),
                                        texts.get(
                                                "check.step",
                                                step.before() + step.written(),
                                                from.written(),
                                                to.written())))
                : Optional.empty();
    }

    /** Of a rate only whether there are more is looked at here. */
    private static boolean wrong(Quantity one, Quantity other, Quantity step, BigDecimal told) {
        if (step.unit().percent()) {
            return told.signum() < 0 && step.value().signum() > 0;
        }
        var coarse = one.step().max(other.step()).max(step.step());
        return step.unit().name().equals(one.unit().name())
                && told.subtract(step.value()).abs().compareTo(coarse) >= 0
                && told.compareTo(step.value()) != 0;
    }

    private Stream<Finding> points(Statement statement) {
        return Stream.of("points", "points.back", "points.last", "points.between")
                .flatMap(name -> Amounts.words(name).matcher(Plain.of(statement.text())).results())
                .filter(each -> !Amounts.in("respectively", each.group()))
                .filter(StepRule::wrong)
                .map(
                        each ->
                                Proof.of(statement, within(statement, each))
                                        .finding(
                                                id(),
                                                texts.get(
                                                        "check.step.points",
                                                        each.group("step"),
                                                        each.group("from") + "%",
                                                        each.group("to") + "%")));
    }

    private static List<Quantity> within(Statement statement, MatchResult points) {
        return statement.quantities().stream()
                .filter(each -> each.start() >= points.start() && each.start() < points.end())
                .toList();
    }

    private static boolean wrong(MatchResult points) {
        var from = new BigDecimal(points.group("from"));
        var to = new BigDecimal(points.group("to"));
        var step = new BigDecimal(points.group("step"));
        boolean turned =
                points.group("more") == null ? to.compareTo(from) > 0 : to.compareTo(from) < 0;
        return turned || to.subtract(from).abs().compareTo(step) != 0;
    }

    /** 从去年的45起上升到31起: the verb against the two numbers. */
    private Stream<Finding> turns(Statement statement) {
        var numbers = statement.quantities();
        return IntStream.range(1, numbers.size())
                .filter(at -> turned(statement, numbers.get(at - 1), numbers.get(at)))
                .mapToObj(
                        at ->
                                Proof.of(statement, numbers.subList(at - 1, at + 1))
                                        .finding(
                                                id(),
                                                texts.get(
                                                        "check.step.turned",
                                                        numbers.get(at - 1).written(),
                                                        between(
                                                                statement,
                                                                numbers.get(at - 1),
                                                                numbers.get(at)),
                                                        numbers.get(at).written())));
    }

    private static boolean turned(Statement statement, Quantity one, Quantity other) {
        var verb = Amounts.words("turned").matcher(between(statement, one, other));
        if (!one.unit().name().equals(other.unit().name()) || one.aside() != other.aside()) {
            return false;
        }
        var beside = Amounts.words("beside").matcher(between(statement, one, other));
        if (beside.find()) {
            int told = one.value().compareTo(other.value());
            return beside.group("more") == null ? told > 0 : told < 0;
        }
        if (Amounts.in("against", between(statement, one, other))) {
            return against(statement, one, other);
        }
        if (!Amounts.in("from", one.before())
                || Amounts.in("ranked", statement.prefix(other))
                || !verb.find()) {
            return false;
        }
        int compared = other.value().compareTo(one.value());
        return verb.group("more") == null ? compared > 0 : compared < 0;
    }

    /** 118批，较去年的132批有所增加. */
    private static boolean against(Statement statement, Quantity one, Quantity last) {
        var went = Amounts.words("went").matcher(statement.text().substring(last.end()));
        if (!went.find() || one.approximate() || last.approximate()) {
            return false;
        }
        int compared = one.value().compareTo(last.value());
        return went.group("more") == null ? compared > 0 : compared < 0;
    }

    private static String between(Statement statement, Quantity one, Quantity two) {
        return statement.text().substring(one.end(), two.start());
    }
}
