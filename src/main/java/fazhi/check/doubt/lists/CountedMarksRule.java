package fazhi.check.doubt.lists;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Reading;
import fazhi.check.arithmetic.Arithmetic;
import fazhi.check.doubt.Doubts;
import fazhi.check.language.Statement;
import fazhi.check.read.ChineseNumber;
import fazhi.common.Texts;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Points marked by a word of their own (一要、二要), and the nth of how many (自有标记的要点). */
@Component
class CountedMarksRule implements CheckRule {

    private static final int MOST = 12;

    private final Texts texts;

    CountedMarksRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "counted-marks";
    }

    @Override
    public Set<String> yieldsTo() {
        return Set.of("items", "listed", "names-before", "points");
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.statements().flatMap(each -> Stream.concat(announced(each), nth(each)));
    }

    private Stream<Finding> announced(Statement statement) {
        return Doubts.in("announced.cue", statement.written())
                ? Stream.concat(marked(statement), said(statement))
                : Stream.empty();
    }

    /** 四个字：一要…，二要…，三要…: over the whole paragraph, told where the number stands. */
    private Stream<Finding> marked(Statement statement) {
        return Doubts.found("announced", statement.paragraph().text())
                .filter(each -> statement.written().contains(announcement(each)))
                .flatMap(
                        each ->
                                Doubts.found("marked", each.group("list"))
                                        .limit(1)
                                        .flatMap(
                                                first ->
                                                        wrong(
                                                                statement,
                                                                each,
                                                                last(
                                                                        each.group("list"),
                                                                        first.group("x")))))
                .limit(1);
    }

    /** How far they go on without a gap. */
    private static int last(String list, String mark) {
        return (int)
                IntStream.rangeClosed(1, MOST)
                        .takeWhile(
                                nth ->
                                        marks(list)
                                                .anyMatch(
                                                        (ChineseNumber.write(nth) + mark)::equals))
                        .count();
    }

    private static Stream<String> marks(String list) {
        return Doubts.found("mark.any", list).map(each -> each.group("mark"));
    }

    /** 三句话：一句话是…，一句话是…. */
    private Stream<Finding> said(Statement statement) {
        return Doubts.found("phrases", statement.paragraph().text())
                .filter(each -> statement.written().contains(announcement(each)))
                .flatMap(
                        each ->
                                wrong(
                                        statement,
                                        each,
                                        (int) Doubts.found("phrase", each.group("list")).count()));
    }

    private static String announcement(MatchResult match) {
        return match.group().substring(0, match.start("list") - match.start() - 1);
    }

    /** Another number announced on the way may be the one they are of. */
    private Stream<Finding> wrong(Statement statement, MatchResult match, int found) {
        boolean other =
                Doubts.found("announced", match.group("list"))
                        .anyMatch(each -> Doubts.count(each, "count") == found);
        int said = Doubts.count(match, "count");
        return found < 2 || said == found || other
                ? Stream.empty()
                : Stream.of(finding(statement, announcement(match), said, found));
    }

    /** 学法6次…第八次学法会议. */
    private Stream<Finding> nth(Statement statement) {
        return !Doubts.in("nth.cue", statement.text())
                ? Stream.empty()
                : Doubts.found("nth", statement.text())
                        .filter(_ -> !Doubts.in("nth.not", statement.text()))
                        .filter(each -> Doubts.count(each, "m") > Doubts.count(each, "n"))
                        .filter(
                                each ->
                                        Arithmetic.pairs(each.group("noun"))
                                                .anyMatch(each.group("what")::contains))
                        .map(
                                each ->
                                        finding(
                                                statement,
                                                each.group(),
                                                Doubts.count(each, "n"),
                                                Doubts.count(each, "m")));
    }

    private Finding finding(Statement statement, String claim, int said, int found) {
        return statement.ask(
                id(), texts.get("check.items", claim, String.valueOf(said), String.valueOf(found)));
    }
}
