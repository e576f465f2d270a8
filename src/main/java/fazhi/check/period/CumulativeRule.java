package fazhi.check.period;

import fazhi.check.CheckContext;
import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number counted since an office was founded, inside the report of one year (累计口径). */
@Component
class CumulativeRule implements CheckRule {

    private static final String CUMULATIVE = "founding";

    private final Texts texts;

    CumulativeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "cumulative";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
        if (!PeriodWords.in("annual.title", text.title())) {
            return Stream.empty();
        }
        return reading.statements()
                .filter(each -> !each.quantities().isEmpty())
                .filter(each -> !chosen(each, reading.context()))
                .flatMap(this::check);
    }

    /** The town counts so itself: its ledgers give the number on that basis. */
    private static boolean chosen(Statement statement, CheckContext context) {
        return context.facts().stream()
                .filter(fact -> fact.basis().equals(CUMULATIVE))
                .anyMatch(
                        fact ->
                                statement.quantities().stream()
                                        .anyMatch(each -> each.agrees(fact.value())));
    }

    private Stream<Finding> check(Statement statement) {
        var words = PeriodWords.words("cumulative").matcher(statement.text());
        return words.find()
                ? Stream.of(statement.ask(id(), texts.get("check.cumulative", words.group())))
                : Stream.empty();
    }
}
