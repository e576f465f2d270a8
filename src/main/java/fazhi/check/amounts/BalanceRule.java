package fazhi.check.amounts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there was and came in, less what went out, against what is left (余额与结转). */
@Component
class BalanceRule implements CheckRule {

    private final Texts texts;

    BalanceRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "balance";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each).stream());
    }

    /** Only where each is told once, and nothing else that may belong to them. */
    private Optional<Finding> check(Statement statement) {
        var numbers =
                statement.quantities().stream().filter(each -> !each.unit().percent()).toList();
        var closing = without(of("closing", numbers), of("opening", numbers));
        if (closing.size() != 1 || Amounts.in("balance.other", statement.text())) {
            return Optional.empty();
        }
        var left = closing.getFirst();
        var same = numbers.stream().filter(left::sameKind).toList();
        var opening = without(of("opening", same), closing);
        var coming = without(without(of("coming", same), closing), opening);
        var going = without(without(without(of("going", same), closing), opening), coming);
        boolean plain =
                coming.size() == 1
                        && going.size() == 1
                        && opening.size() <= 1
                        && same.size() == 3 + opening.size()
                        && same.stream().noneMatch(Quantity::approximate)
                        && (opening.size() == 1 || left.unit().money());
        if (!plain) {
            return Optional.empty();
        }
        var before = opening.isEmpty() ? BigDecimal.ZERO : opening.getFirst().value();
        var right = before.add(coming.getFirst().value()).subtract(going.getFirst().value());
        return right.compareTo(left.value()) == 0
                ? Optional.empty()
                : Optional.of(
                        Proof.of(statement, same)
                                .finding(
                                        id(),
                                        texts.get(
                                                "check.balance",
                                                left.written(),
                                                before.toPlainString(),
                                                coming.getFirst().number(),
                                                going.getFirst().number(),
                                                right.toPlainString())));
    }

    private static List<Quantity> of(String name, List<Quantity> numbers) {
        return numbers.stream().filter(each -> says(name, each)).toList();
    }

    private static boolean says(String name, Quantity number) {
        boolean behind = name.equals("closing") || name.equals("opening");
        return Amounts.in(name, number.before())
                || behind && Amounts.in(name + ".behind", number.after());
    }

    private static List<Quantity> without(List<Quantity> numbers, List<Quantity> others) {
        return numbers.stream().filter(each -> !others.contains(each)).toList();
    }
}
