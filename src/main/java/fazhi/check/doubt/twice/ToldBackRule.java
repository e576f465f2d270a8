package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 这921名 against the number it leads back to, or the same in a register (回指之数). */
@Component
class ToldBackRule implements CheckRule {

    private final Texts texts;

    ToldBackRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "told-back";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("same-subject", "same-thing", "two-values");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var told = Doubts.plain(statement);
        var back =
                told.stream()
                        .filter(each -> Doubts.in("back", statement.prefix(each)))
                        .flatMap(each -> back(statement, each));
        var sides =
                Doubts.found("sides", statement.text())
                        .filter(
                                each ->
                                        Doubts.number(each, "one")
                                                        .compareTo(Doubts.number(each, "other"))
                                                != 0)
                        .map(
                                each ->
                                        finding(
                                                statement,
                                                each.group("unit"),
                                                each.group("one"),
                                                each.group("other")));
        return Stream.of(back, sides, registered(statement, told)).flatMap(each -> each);
    }

    private Stream<Finding> back(Statement statement, Quantity back) {
        var before =
                statement.quantities().stream()
                        .filter(each -> each.start() < back.start() && each.sameKind(back))
                        .toList();
        boolean meant = before.stream().anyMatch(Quantity::approximate) || reached(before, back);
        return before.isEmpty() || meant
                ? Stream.empty()
                : Stream.of(
                        finding(
                                statement,
                                back.after(),
                                before.getLast().written(),
                                back.written()));
    }

    /** One of them, two together, or what one leaves of another. */
    private static boolean reached(List<Quantity> before, Quantity back) {
        var values = before.stream().map(Quantity::value).toList();
        var all = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.concat(
                        Stream.of(all),
                        values.stream()
                                .flatMap(
                                        one ->
                                                values.stream()
                                                        .flatMap(
                                                                other ->
                                                                        Stream.of(
                                                                                one,
                                                                                one.add(other),
                                                                                one.subtract(
                                                                                        other)))))
                .anyMatch(each -> each.compareTo(back.value()) == 0);
    }

    /** 办理43件，年报表同一栏为34件: two numbers only, of one unit. */
    private Stream<Finding> registered(Statement statement, List<Quantity> told) {
        if (told.size() != 2) {
            return Stream.empty();
        }
        var one = told.getFirst();
        var other = told.getLast();
        var between = statement.text().substring(one.end(), other.start());
        return one.unit().name().equals(other.unit().name())
                        && one.value().compareTo(other.value()) != 0
                        && Doubts.in("register", between)
                        && !Doubts.in("register.not", statement.text())
                ? Stream.of(finding(statement, one.subject(), one.written(), other.written()))
                : Stream.empty();
    }

    private Finding finding(Statement statement, String matter, String one, String other) {
        return statement.ask(id(), texts.get("check.same-subject", matter, one, other));
    }
}
