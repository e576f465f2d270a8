package fazhi.check.claims;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All but so many against how many that leaves (除外与其余). */
@Component
class AllButSomeRule implements CheckRule {

    private final Texts texts;

    AllButSomeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "all-but-some";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> !Claims.in("but.later", each.text()))
                .flatMap(each -> Stream.concat(but(each), over(each).stream()));
    }

    private Stream<Finding> but(Statement statement) {
        return Stream.of("but.not", "but.except")
                .flatMap(name -> Claims.words(name).matcher(statement.text()).results())
                .flatMap(each -> wrong(statement, each).stream());
    }

    /** 31 户中仅 2 户未签，签订的 28 户: the whole, less the exception, is what is told of the others. */
    private Optional<Finding> wrong(Statement statement, MatchResult but) {
        var inside = within(statement, but);
        if (inside.size() > 1 || inside.isEmpty() && Claims.in("several", but.group("who"))) {
            return Optional.empty();
        }
        var exception = inside.isEmpty() ? BigDecimal.ONE : inside.getFirst().value();
        boolean outside = Claims.in("but.outside", statement.text().substring(but.end("who")));
        var others =
                statement.quantities().stream()
                        .filter(each -> !inside.contains(each) && !each.unit().relative())
                        .toList();
        if (others.size() != 2 || others.stream().anyMatch(Quantity::approximate)) {
            return Optional.empty();
        }
        var whole = others.getFirst();
        var rest = others.getLast();
        boolean plain =
                whole.sameKind(rest)
                        && rest.start() > but.start()
                        && inside.stream().allMatch(whole::sameKind)
                        && of(rest, but.group("verb"))
                        && rest.value().compareTo(whole.value()) <= 0;
        var right = outside ? whole.value() : whole.value().subtract(exception);
        return plain
                        && rest.value().compareTo(right) != 0
                        && rest.value().compareTo(whole.value()) != 0
                ? Optional.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.all-but-some",
                                        whole.written(),
                                        but.group(),
                                        right.stripTrailingZeros().toPlainString(),
                                        rest.written())))
                : Optional.empty();
    }

    private static List<Quantity> within(Statement statement, MatchResult but) {
        return statement.quantities().stream()
                .filter(each -> each.start() >= but.start("who") && each.end() <= but.end("who"))
                .toList();
    }

    /** The verb of the exception, or a character of it, said of the others and not denied. */
    private static boolean of(Quantity rest, String verb) {
        return !Claims.in("negated", rest.subject())
                && verb.chars().anyMatch(each -> rest.subject().indexOf(each) >= 0);
    }

    /** 9 项已全部销号，剩余 2 项…. */
    private Optional<Finding> over(Statement statement) {
        var numbers =
                statement.quantities().stream().filter(each -> !each.unit().relative()).toList();
        if (numbers.size() < 2) {
            return Optional.empty();
        }
        var whole = numbers.getFirst();
        var left = numbers.get(1);
        return whole.sameKind(left)
                        && left.value().signum() > 0
                        && left.value().compareTo(whole.value()) < 0
                        && Claims.in("all", whole.after())
                        && Claims.in("left.over", left.before())
                ? Optional.of(
                        statement.ask(
                                id(),
                                texts.get(
                                        "check.all-but",
                                        whole.written() + whole.after(),
                                        left.before() + left.written())))
                : Optional.empty();
    }
}
