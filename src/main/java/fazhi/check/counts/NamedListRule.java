package fazhi.check.counts;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.language.Statement;
import fazhi.common.Texts;
import java.util.function.BiPredicate;
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
        return Stream.concat(most(statement), plain(statement));
    }

    /** 甲、乙、丙等两家单位: 等 may stand for others, never for fewer. */
    private Stream<Finding> most(Statement statement) {
        return Arithmetic.words("named.most")
                .matcher(statement.text())
                .results()
                .filter(each -> !Arithmetic.in("named.not", each.group("list")))
                .filter(
                        each ->
                                Items.of(each.group("list")).least()
                                        > ItemCount.of(each, each.group(), 0).claimed())
                .map(each -> statement.ask(id(), words(each)));
    }

    private Stream<Finding> plain(Statement statement) {
        return Stream.concat(
                        Stream.of("named.list", "named.before", "named.made", "named.each")
                                .flatMap(name -> found(name, statement)),
                        Stream.of("named.ends", "named.pair")
                                .flatMap(name -> found(name, statement))
                                .filter(NamedListRule::alike))
                .filter(each -> !Arithmetic.in("named.not", each.group("list")))
                .filter(NamedListRule::wrong)
                .filter(each -> !Arithmetic.in("named.on", statement.text().substring(each.end())))
                .map(each -> finding(statement, each));
    }

    private static Stream<MatchResult> found(String name, Statement statement) {
        return Arithmetic.words(name).matcher(statement.text()).results();
    }

    private static boolean wrong(MatchResult match) {
        var items = Items.of(match.group("list"));
        var count = ItemCount.of(match, match.group(), items.most());
        if (alike(match)) {
            return each(match) != count.claimed() && count.wrong();
        }
        return items.contradict(count.claimed());
    }

    /** 三个到位：甲到位、乙到位; “四乱”，即乱占、乱采: each has the word that is counted, so each is one. */
    private static boolean alike(MatchResult match) {
        var noun = match.namedGroups().containsKey("noun") ? match.group("noun") : "";
        return !noun.isEmpty()
                && Stream.<BiPredicate<String, String>>of(String::endsWith, String::startsWith)
                        .anyMatch(
                                has ->
                                        Arithmetic.words("comma")
                                                .splitAsStream(match.group("list"))
                                                .allMatch(each -> has.test(each, noun)));
    }

    private static long each(MatchResult match) {
        return Arithmetic.words("comma").splitAsStream(match.group("list")).count();
    }

    private Finding finding(Statement statement, MatchResult match) {
        var count = ItemCount.of(match, match.group(), Items.of(match.group("list")).most());
        return statement.finding(id(), count.beside(statement.text()).certainty(), words(match));
    }

    private String words(MatchResult match) {
        var count = ItemCount.of(match, match.group(), Items.of(match.group("list")).most());
        return texts.get(
                "check.listed",
                match.group(),
                String.valueOf(count.claimed()),
                String.valueOf(count.found()));
    }
}
