package fazhi.check.arithmetic;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** More of them than there are, where the words say what is true of some (部分多于总数): it asks. */
@Component
class SubsetRule implements CheckRule {

    private final Texts texts;

    SubsetRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "subset";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    /** 线索58条，属实的63条. */
    private Stream<Finding> check(Statement statement) {
        var numbers = statement.quantities();
        return IntStream.range(1, numbers.size())
                .filter(at -> alone(numbers, at))
                .filter(at -> more(statement, numbers.get(at - 1), numbers.get(at)))
                .mapToObj(
                        at ->
                                statement.ask(
                                        id(),
                                        texts.get(
                                                "check.subset",
                                                numbers.get(at).before()
                                                        + numbers.get(at).written(),
                                                numbers.get(at - 1).written())));
    }

    /** No other of the unit before them, which may be the whole or a part beside it. */
    private static boolean alone(List<Quantity> numbers, int at) {
        return numbers.subList(0, at).stream()
                        .filter(each -> each.sameKind(numbers.get(at)))
                        .count()
                == 1;
    }

    private static boolean more(Statement statement, Quantity whole, Quantity part) {
        var gap = statement.text().substring(whole.end(), part.start());
        return whole.unit().equals(part.unit())
                && !whole.approximate()
                && !part.approximate()
                && !whole.unit().relative()
                && !Arithmetic.in("group", gap)
                && !(State.of(whole).part() && State.of(part).part())
                && State.of(whole) != State.DONE
                && Arithmetic.in("subset", part.before())
                && part.value().compareTo(whole.value()) > 0;
    }
}
