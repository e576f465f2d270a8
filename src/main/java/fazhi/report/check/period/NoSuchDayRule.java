package fazhi.report.check.period;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.read.ReportParagraph;
import fazhi.report.read.ReportText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A day no calendar has (不存在的日期): 2 月 30 日. */
@Component
class NoSuchDayRule implements CheckRule {

    private final Texts texts;

    NoSuchDayRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "no-such-day";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        int year = context.yearOf(text);
        return text.paragraphs().stream().flatMap(each -> check(each, year));
    }

    private Stream<Finding> check(ReportParagraph paragraph, int year) {
        return PeriodWords.words("date")
                .matcher(paragraph.text())
                .results()
                .filter(match -> !exists(match, year))
                .map(
                        match ->
                                new Finding(
                                        id(),
                                        Certainty.CERTAIN,
                                        texts.get("check.no-such-day", match.group()),
                                        paragraph.text(),
                                        paragraph.number()));
    }

    private static boolean exists(MatchResult match, int year) {
        try {
            int of = match.group(1) == null ? year : Integer.parseInt(match.group(1));
            LocalDate.of(of, Integer.parseInt(match.group(2)), Integer.parseInt(match.group(3)));
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
