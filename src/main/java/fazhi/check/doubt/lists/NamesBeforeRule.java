package fazhi.check.doubt.lists;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Names in a row, or points, against how many there are said to be (口语列举项数). */
@Component
class NamesBeforeRule implements CheckRule {

    /** 首先 and 其次. */
    private static final int FIRST_AND_NEXT = 2;

    private final Texts texts;

    NamesBeforeRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "names-before";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("items", "listed", "points");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(this::check);
    }

    private Stream<Finding> check(Statement statement) {
        var text = Doubts.words("enclosed").matcher(statement.text()).replaceAll("");
        var names =
                (Doubts.in("names.cue", text)
                                ? Doubts.found("names", text)
                                : Stream.<MatchResult>empty())
                        .filter(each -> !Doubts.in("names.not", each.group("last")))
                        .flatMap(each -> wrong(statement, each, marks("mark", each)));
        var listed =
                Stream.of(
                                "titles",
                                "titles.before",
                                "months",
                                "dashed",
                                "named",
                                "set",
                                "places",
                                "papers",
                                "layer",
                                "noted")
                        .filter(name -> Doubts.in(name + ".cue", statement.written()))
                        .flatMap(
                                name ->
                                        Doubts.found(name, statement.written())
                                                .flatMap(
                                                        each ->
                                                                wrong(
                                                                        statement,
                                                                        each,
                                                                        marks(
                                                                                name + ".mark",
                                                                                each))));
        return Stream.of(names, listed, inTurn(statement), together(statement), skipped(statement))
                .flatMap(each -> each);
    }

    /** 两个任务，其一…；其二…；其三…: over the whole paragraph, told where the number stands. */
    private Stream<Finding> inTurn(Statement statement) {
        return Stream.of("in.turn", "numbered")
                .filter(_ -> Doubts.in("turn.cue", statement.written()))
                .flatMap(
                        name ->
                                Doubts.found(name, statement.paragraph().text())
                                        .filter(each -> statement.written().contains(opening(each)))
                                        .flatMap(
                                                each ->
                                                        wrong(
                                                                statement,
                                                                each,
                                                                marks(name + ".mark", each))));
    }

    private static String opening(MatchResult match) {
        return match.group().substring(0, match.start("list") - match.start() - 1);
    }

    /** “三官一律”，即警官、法官、检察官、律师. */
    private Stream<Finding> together(Statement statement) {
        return Doubts.found("together", statement.text())
                .flatMap(
                        each -> {
                            int said =
                                    Doubts.number(each, "one")
                                            .add(Doubts.number(each, "other"))
                                            .intValue();
                            int found = marks("mark", each);
                            return said == found
                                    ? Stream.empty()
                                    : Stream.of(finding(statement, each.group(), said, found));
                        });
    }

    private Stream<Finding> wrong(Statement statement, MatchResult match, int found) {
        int said = Doubts.count(match, "count");
        return said == found || found < 2
                ? Stream.empty()
                : Stream.of(finding(statement, match.group(), said, found));
    }

    private static int marks(String mark, MatchResult match) {
        return (int) Doubts.found(mark, match.group("list")).count();
    }

    /** 第一条…；第二条…；第四条…, and 首先…；其次…；第四…, or 首先…；第三…. */
    private Stream<Finding> skipped(Statement statement) {
        var told =
                Doubts.found("ordinal", statement.text())
                        .map(each -> ChineseNumber.whole(each.group("n")))
                        .toList();
        boolean row = told.size() > 2 && told.getFirst() == 1 && told.get(1) == 2;
        var first =
                Doubts.found("skipped.first", statement.text())
                        .map(
                                each ->
                                        finding(
                                                statement,
                                                each.group(),
                                                Doubts.count(each, "n"),
                                                FIRST_AND_NEXT + 1));
        var second =
                Doubts.found("skipped.second", statement.paragraph().text())
                        .filter(
                                each ->
                                        statement
                                                .text()
                                                .contains(
                                                        each.group()
                                                                .substring(
                                                                        each.group().length() - 2)))
                        .map(each -> finding(statement, each.group(), FIRST_AND_NEXT + 1, 1));
        return row && told.getLast() == told.size() + 1
                ? Stream.of(finding(statement, statement.text(), told.getLast(), told.size()))
                : Stream.concat(first, second);
    }

    private Finding finding(Statement statement, String claim, int said, int found) {
        return statement.ask(
                id(),
                texts.get(
                        "check.items", claim.strip(), String.valueOf(said), String.valueOf(found)));
    }
}
