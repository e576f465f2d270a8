package fazhi.check.scope;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.read.ChineseNumber;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The months of a title against those told behind it (标题月份与所述月份). */
@Component
class ReportMonthsRule implements CheckRule {

    private final Texts texts;

    ReportMonthsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "report-months";
    }

    private static final int QUARTER = 3;

    private static final int HALF = 6;

    @Override
    public Stream<Finding> check(Reading reading) {
        return reading.text().body().stream().flatMap(each -> check(each).stream());
    }

    private Optional<Finding> check(ReportParagraph paragraph) {
        var title = Scopes.words("months.title").matcher(paragraph.text());
        if (!title.find()) {
            return Optional.empty();
        }
        var told = Scopes.words("months.told").matcher(paragraph.text().substring(title.end()));
        return told.find() && !within(told.toMatchResult(), title.toMatchResult())
                ? Optional.of(finding(paragraph, title.toMatchResult(), told.toMatchResult()))
                : Optional.empty();
    }

    private static boolean within(MatchResult told, MatchResult title) {
        int from = Integer.parseInt(told.group("from"));
        int to = told.group("to") == null ? from : Integer.parseInt(told.group("to"));
        return first(title) <= from && to <= last(title);
    }

    private static int first(MatchResult title) {
        if (title.group("month") != null) {
            return Integer.parseInt(title.group("month"));
        }
        return last(title) - (title.group("quarter") == null ? HALF : QUARTER) + 1;
    }

    private static int last(MatchResult title) {
        if (title.group("month") != null) {
            return Integer.parseInt(title.group("month"));
        }
        var quarter = title.group("quarter");
        if (quarter == null) {
            return Scopes.in("first.half", title.group("half")) ? HALF : HALF + HALF;
        }
        return ChineseNumber.whole(quarter) * QUARTER;
    }

    private Finding finding(ReportParagraph paragraph, MatchResult title, MatchResult told) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get(
                        "check.report-months",
                        title.group().strip(),
                        told.group().replaceAll("^\\P{Nd}+|[，,]$", "")),
                paragraph.text(),
                paragraph.number());
    }
}
