package fazhi.check.counts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A number of named things against the names right behind it (数量与名单). */
@Component
class NamedListRule implements CheckRule {

    private final Texts texts;

    NamedListRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "listed";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        return Stream.of("named.list", "named.before", "named.each")
                .flatMap(name -> Arithmetic.words(name).matcher(statement.text()).results())
                .filter(each -> !Arithmetic.in("named.not", each.group("list")))
                .filter(NamedListRule::wrong)
                .map(each -> finding(statement, each));
    }

    private static boolean wrong(MatchResult match) {
        var items = Items.of(match.group("list"));
        var count = ItemCount.of(match, match.group(), items.most());
        if (alike(match)) {
            return count.wrong();
        }
        return items.contradict(count.claimed());
    }

    /** 三个到位：甲到位、乙到位: each ends in the word that is counted, so each is one. */
    private static boolean alike(MatchResult match) {
        var noun = match.namedGroups().containsKey("noun") ? match.group("noun") : "";
        return !noun.isEmpty()
                && Arithmetic.words("comma")
                        .splitAsStream(match.group("list"))
                        .allMatch(each -> each.endsWith(noun));
    }

    private Finding finding(Statement statement, MatchResult match) {
        var count = ItemCount.of(match, match.group(), Items.of(match.group("list")).most());
        return statement.certain(
                id(),
                texts.get(
                        "check.listed",
                        match.group(),
                        String.valueOf(count.claimed()),
                        String.valueOf(count.found())));
    }
}
