package fazhi.check.addition;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.proof.Proof;
import fazhi.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Numbers of one unit that nearly make up another (近似加总): whatever words they are told in, they
 * were meant to. Certain only where the words say that they are its parts.
 */
@Component
class AdditionRule implements CheckRule {

    private static final int FEWEST = 3;

    private final Texts texts;

    AdditionRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "addition";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("parts", "sum", "states", "due", "balance");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return statement.quantities().stream()
                .filter(each -> !each.unit().relative())
                .collect(Collectors.groupingBy(each -> each.unit().kind()))
                .values()
                .stream()
                .filter(AdditionRule::comparable)
                .filter(each -> !adds(statement, each))
                .flatMap(each -> meant(statement, each))
                .limit(1);
    }

    private static boolean comparable(List<Quantity> numbers) {
        return numbers.size() >= FEWEST && numbers.stream().noneMatch(Quantity::approximate);
    }

    /** Any of them is what some that stand together come to; 十四所、三所 stand in one list. */
    private static boolean adds(Statement statement, List<Quantity> numbers) {
        return Arithmetic.runs(numbers, 2)
                .anyMatch(
                        run ->
                                numbers.stream()
                                        .filter(each -> !run.contains(each))
                                        .filter(each -> !listed(statement, each, run))
                                        .anyMatch(each -> Arithmetic.adds(run, each)));
    }

    private static boolean listed(Statement statement, Quantity whole, List<Quantity> run) {
        return whole.end() < run.getFirst().start()
                && Words.in(
                        "listed", statement.text().substring(whole.end(), run.getFirst().start()));
    }

    private Stream<Finding> meant(Statement statement, List<Quantity> numbers) {
        return Stream.concat(
                        IntStream.range(0, numbers.size() - 2)
                                .mapToObj(
                                        at ->
                                                new Addends(
                                                        statement,
                                                        numbers.get(at),
                                                        numbers.subList(at + 1, numbers.size()),
                                                        false)),
                        IntStream.range(2, numbers.size())
                                .mapToObj(
                                        at ->
                                                new Addends(
                                                        statement,
                                                        numbers.get(at),
                                                        numbers.subList(0, at),
                                                        true)))
                .filter(each -> each.behind() || !listed(statement, each.whole(), each.parts()))
                .filter(each -> !Arithmetic.adds(each.parts(), each.whole()))
                .filter(Addends::near)
                .flatMap(this::finding)
                .sorted(Comparator.comparing(Finding::certainty))
                .limit(1);
    }

    private Stream<Finding> finding(Addends found) {
        if (found.plain() && (found.sure() || found.likely())) {
            return Stream.of(
                    Proof.states(found.statement(), found.whole(), found.parts())
                            .finding(id(), words("check.sum", found)));
        }
        return found.open()
                ? Stream.of(found.statement().ask(id(), words("check.addition", found)))
                : Stream.empty();
    }

    private String words(String key, Addends found) {
        return texts.get(
                key,
                Arithmetic.shown(found.parts()),
                Arithmetic.shown(Arithmetic.sum(found.parts())),
                found.whole().number());
    }
}
