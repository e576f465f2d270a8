package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The next year by a number that is not the next (下一年度年份). */
@Component
class NextYearRule implements CheckRule {

    private final Texts texts;

    NextYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "next-year";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.text().paragraphs().stream()
                .flatMap(each -> Stream.concat(check(each, reading), over(each, reading)));
    }

    private Stream<Finding> check(ReportParagraph paragraph, Reading reading) {
        return Scopes.words("next")
                .matcher(paragraph.text())
                .results()
                .flatMap(
                        each ->
                                year(paragraph.text().substring(0, each.start()), reading).stream()
                                        .filter(year -> year + 1 != told(each))
                                        .mapToObj(year -> finding(paragraph, year, each)));
    }

    /** 下一步，2024年将…, signed in 2025: what is to come has a year that is over. */
    private Stream<Finding> over(ReportParagraph paragraph, Reading reading) {
        var signed = reading.text().date();
        return signed == null
                ? Stream.empty()
                : Scopes.words("ahead")
                        .matcher(paragraph.text())
                        .results()
                        .filter(each -> told(each) < signed.getYear())
                        .map(
                                each ->
                                        new Finding(
                                                id(),
                                                Certainty.ASK,
                                                texts.get(
                                                        "check.next-year.over",
                                                        each.group("year"),
                                                        signed.toString()),
                                                paragraph.text(),
                                                paragraph.number()));
    }

    private static int told(MatchResult next) {
        return Integer.parseInt(next.group("year"));
    }

    /** Named before as the year reported on, else the title's or the one asked for. */
    private static OptionalInt year(String before, Reading reading) {
        var named =
                Scopes.words("about")
                        .matcher(before)
                        .results()
                        .map(
                                each ->
                                        each.group("year") == null
                                                ? each.group("own")
                                                : each.group("year"))
                        .distinct()
                        .toList();
        if (named.size() == 1) {
            return OptionalInt.of(Integer.parseInt(named.getFirst()));
        }
        var asked = reading.context().year();
        return named.isEmpty() && asked != null
                ? OptionalInt.of(Objects.requireNonNull(asked))
                : named.isEmpty() ? Scopes.titleYear(reading.text()) : OptionalInt.empty();
    }

    private Finding finding(ReportParagraph paragraph, int year, MatchResult next) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get("check.next-year", String.valueOf(year + 1), next.group("year")),
                paragraph.text(),
                paragraph.number());
    }
}
