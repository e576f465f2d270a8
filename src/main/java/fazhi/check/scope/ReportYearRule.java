package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The year of a title against the year the text says it reports on (标题年份与统计期). */
@Component
class ReportYearRule implements CheckRule {

    private final Texts texts;

    ReportYearRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "report-year";
    }

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.text().body().stream().flatMap(each -> check(each, reading).stream());
    }

    /** The title in the paragraph itself, else the report's own. */
    private Optional<Finding> check(ReportParagraph paragraph, Reading reading) {
        var own = Scopes.words("title").matcher(paragraph.text());
        var report = Scopes.words("title").matcher(reading.text().title());
        var title = own.find() ? own : report.find() ? report : null;
        if (title == null) {
            return Optional.empty();
        }
        int from = title == own ? own.end() : 0;
        return Stream.of("told", "told.opening")
                .flatMap(name -> Scopes.words(name).matcher(paragraph.text()).results())
                .filter(each -> each.start("year") >= from)
                .filter(each -> !Scopes.in("told.not", each.group()))
                .filter(each -> !again(paragraph.text().substring(each.end()), title.group("year")))
                .filter(each -> !each.group("year").equals(title.group("year")))
                .findFirst()
                .map(each -> finding(paragraph, title.group("year"), each));
    }

    /** 2023年…，2024年继续保持: the year of the title is told of as well. */
    private static boolean again(String words, String year) {
        return words.contains(year);
    }

    private Finding finding(ReportParagraph paragraph, String year, MatchResult told) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get("check.report-year", year, told.group("year")),
                paragraph.text(),
                paragraph.number());
    }
}
