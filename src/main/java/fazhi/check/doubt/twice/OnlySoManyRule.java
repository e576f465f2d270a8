package fazhi.check.doubt.twice;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How many there are where it is praised, and where it is regretted (现有与仅有). */
@Component
class OnlySoManyRule implements CheckRule {

    private final Texts texts;

    OnlySoManyRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "only-so-many";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("same-subject", "same-thing", "two-values");
    }

    /** What there is and how many (所有). */
    private record Stock(Statement statement, Quantity told, String noun) {

        boolean contradicts(Stock other) {
            return noun.equals(other.noun)
                    && told.unit().kind().equals(other.told.unit().kind())
                    && told.value().compareTo(other.told.value()) != 0;
        }
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var had = stock(reading, "stock.had");
        return stock(reading, "stock.only").stream()
                .flatMap(
                        only ->
                                had.stream()
                                        .filter(only::contradicts)
                                        .limit(1)
                                        .map(each -> finding(only, each)));
    }

    private static List<Stock> stock(Reading reading, String name) {
        return reading.statements()
                .filter(each -> !Doubts.in("stock.not", each.text()))
                .flatMap(
                        statement ->
                                Doubts.plain(statement).stream()
                                        .flatMap(
                                                each ->
                                                        Doubts.found(name, each.before())
                                                                .limit(1)
                                                                .map(
                                                                        match ->
                                                                                new Stock(
                                                                                        statement,
                                                                                        each,
                                                                                        noun(
                                                                                                match)))))
                .toList();
    }

    private static String noun(MatchResult match) {
        var noun = match.group("noun") == null ? match.group("front") : match.group("noun");
        return Doubts.words("stock.scope").matcher(noun).replaceFirst("");
    }

    private Finding finding(Stock only, Stock had) {
        return only.statement()
                .ask(
                        id(),
                        texts.get(
                                "check.same-subject",
                                only.noun(),
                                had.told().written(),
                                only.told().written()));
    }
}
