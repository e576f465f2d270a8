package fazhi.check.wording;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** One compound written both ways (同词异写): 法制宣传 and 法治宣传. */
@Component
class BothWaysRule implements CheckRule {

    private final Texts texts;

    BothWaysRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "both-ways";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        var statements = reading.statements().toList();
        return Pair.ALL.stream().flatMap(pair -> check(pair, statements).stream());
    }

    private Optional<Finding> check(Pair pair, List<Statement> statements) {
        long one = count(pair, pair.one(), statements);
        long other = count(pair, pair.other(), statements);
        var rarer = one < other ? pair.one() : pair.other();
        return statements.stream()
                .filter(each -> one > 0 && other > 0)
                .filter(each -> pair.bare(each.text()).contains(rarer))
                .findFirst()
                .map(
                        each ->
                                each.certain(
                                        id(),
                                        texts.get(
                                                "check.both-ways",
                                                pair.one(),
                                                String.valueOf(one),
                                                pair.other(),
                                                String.valueOf(other))));
    }

    private static long count(Pair pair, String words, List<Statement> statements) {
        return statements.stream()
                .mapToLong(
                        each ->
                                Pattern.compile(words, Pattern.LITERAL)
                                        .matcher(pair.bare(each.text()))
                                        .results()
                                        .count())
                .sum();
    }
}
