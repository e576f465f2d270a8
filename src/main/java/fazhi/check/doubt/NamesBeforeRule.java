package fazhi.check.doubt;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
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
                Doubts.found("names", text)
                        .filter(each -> !Doubts.in("names.not", each.group("last")))
                        .flatMap(each -> wrong(statement, each, marks("mark", each)));
        var listed =
                Stream.of("titles", "months")
                        .flatMap(
                                name ->
                                        Doubts.found(name, statement.text())
                                                .flatMap(
                                                        each ->
                                                                wrong(
                                                                        statement,
                                                                        each,
                                                                        marks(
                                                                                name + ".mark",
                                                                                each))));
        return Stream.of(names, listed, skipped(statement)).flatMap(each -> each);
    }

    private Stream<Finding> wrong(Statement statement, MatchResult match, int found) {
        int said = Doubts.number(match, "count").intValueExact();
        return said == found || found < 2
                ? Stream.empty()
                : Stream.of(finding(statement, match.group(), said, found));
    }

    private static int marks(String mark, MatchResult match) {
        return (int) Doubts.found(mark, match.group("list")).count();
    }

    /** 第一条…；第二条…；第四条…. */
    private Stream<Finding> skipped(Statement statement) {
        var told =
                Doubts.found("ordinal", statement.text())
                        .map(each -> ChineseNumber.parse(each.group("n")).intValueExact())
                        .toList();
        boolean row = told.size() > 2 && told.getFirst() == 1 && told.get(1) == 2;
        return row && told.getLast() == told.size() + 1
                ? Stream.of(finding(statement, statement.text(), told.getLast(), told.size()))
                : Stream.empty();
    }

    private Finding finding(Statement statement, String claim, int said, int found) {
        return statement.ask(
                id(),
                texts.get(
                        "check.items", claim.strip(), String.valueOf(said), String.valueOf(found)));
    }
}
