package fazhi.check.states;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who had to come is who came and who did not (应到 = 实到 + 请假、缺席). */
@Component
class DueRule implements CheckRule {

    private final Texts texts;

    DueRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "due";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> check(each).stream());
    }

    /** Sure where more are told of than had to come; fewer may leave some out. */
    private Optional<Finding> check(Statement statement) {
        var present = of("present", statement);
        var absent = of("absent", statement);
        var due = due(statement, present);
        boolean plain =
                due.size() == 1
                        && present.size() == 1
                        && !absent.isEmpty()
                        && absent.stream().allMatch(due.getFirst()::sameKind)
                        && due.getFirst().sameKind(present.getFirst());
        var told = Stream.concat(present.stream(), absent.stream()).toList();
        if (!plain || Arithmetic.adds(told, due.getFirst())) {
            return Optional.empty();
        }
        boolean more = Arithmetic.sum(told).compareTo(due.getFirst().value()) > 0;
        return Optional.of(
                statement.finding(
                        id(),
                        more
                                ? Proof.sum(statement, due.getFirst(), told).certainty()
                                : Certainty.ASK,
                        texts.get(
                                "check.due",
                                Arithmetic.shown(told),
                                Arithmetic.shown(Arithmetic.sum(told)),
                                due.getFirst().number())));
    }

    /** Said to have had to come, else the only number before those who came. */
    private static List<Quantity> due(Statement statement, List<Quantity> present) {
        var said = of("due", statement);
        return !said.isEmpty() || present.size() != 1
                ? said
                : statement.quantities().stream()
                        .filter(each -> each.start() < present.getFirst().start())
                        .filter(each -> !each.approximate())
                        .toList();
    }

    private static List<Quantity> of(String name, Statement statement) {
        return statement.quantities().stream()
                .filter(each -> !each.approximate() && Arithmetic.in(name, each.before()))
                .toList();
    }
}
