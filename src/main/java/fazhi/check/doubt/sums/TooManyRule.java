package fazhi.check.doubt.sums;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Parts that come to a little more than their whole, or a rest that closes no gap (分项与总数). */
@Component
class TooManyRule implements CheckRule {

    private static final int FEWEST = 3;

    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private final Texts texts;

    TooManyRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "too-many";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of(
                "addition",
                "all-of-them",
                "any-sum",
                "balance",
                "due",
                "parts",
                "plain-sum",
                "states",
                "sum");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements()
                .filter(each -> each.quantities().size() > 1)
                .flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var told = Doubts.plain(statement);
        boolean plain =
                told.size() >= FEWEST
                        && told.stream().allMatch(told.getFirst()::sameKind)
                        && told.size() == statement.quantities().size()
                        && !Doubts.in("over.not", statement.text())
                        && !Doubts.in("over.nested", statement.text())
                        && apart(told)
                        && told.stream()
                                .skip(1)
                                .allMatch(
                                        each ->
                                                each.value().compareTo(told.getFirst().value())
                                                        < 0);
        return plain && !adds(told) && off(statement, told)
                ? Stream.of(finding(statement, told))
                : Stream.empty();
    }

    /** Of two parts one is what the other is not. */
    private static boolean apart(List<Quantity> told) {
        return told.size() > FEWEST
                || told.stream().skip(1).anyMatch(each -> Doubts.in("opposite", each.subject()));
    }

    /** The first of them already make it up, and what follows is told of those. */
    private static boolean adds(List<Quantity> told) {
        return IntStream.rangeClosed(3, told.size())
                .mapToObj(to -> told.subList(1, to))
                .anyMatch(run -> Arithmetic.adds(run, told.getFirst()));
    }

    private static boolean off(Statement statement, List<Quantity> told) {
        var whole = told.getFirst().value();
        var over = Arithmetic.sum(told.subList(1, told.size())).subtract(whole);
        boolean near =
                over.abs().compareTo(whole.multiply(TENTH).max(BigDecimal.TWO)) <= 0
                        && over.signum() != 0;
        return near
                && (over.signum() > 0
                        || Doubts.in("rest.before", statement.prefix(told.getLast())));
    }

    private Finding finding(Statement statement, List<Quantity> told) {
        var parts = told.subList(1, told.size());
        return statement.ask(
                id(),
                texts.get(
                        "check.addition",
                        Arithmetic.shown(parts),
                        Arithmetic.shown(Arithmetic.sum(parts)),
                        told.getFirst().number()));
    }
}
