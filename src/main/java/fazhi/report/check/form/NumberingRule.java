package fazhi.report.check.form;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.read.ChineseNumber;
import fazhi.report.read.ReportParagraph;
import fazhi.report.read.ReportText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Headings and 一是 count on by one (序号连续). */
@Component
class NumberingRule implements CheckRule {

    private final Texts texts;

    NumberingRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "numbering";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var last = new HashMap<Integer, ReportParagraph>();
        var findings = new ArrayList<Finding>();
        for (var each : text.body()) {
            if (each.level() > 0) {
                compare(last.get(each.level()), each, findings);
                last.put(each.level(), each);
                last.keySet().removeIf(level -> level > each.level());
            }
            points(each, findings);
        }
        return findings.stream();
    }

    private void compare(@Nullable ReportParagraph before, ReportParagraph each, List<Finding> to) {
        int expected = before == null ? 1 : before.ordinal() + 1;
        // a lower level may begin anew below a heading without a number, the first level may not
        boolean anew = each.ordinal() == 1 && each.level() > 1;
        if (before != null && each.ordinal() != expected && !anew) {
            to.add(finding(each, before.mark() + before.heading(), each.mark() + each.heading()));
        }
    }

    private void points(ReportParagraph paragraph, List<Finding> to) {
        var point = FormWords.words("point").matcher(paragraph.text());
        var before = new HashMap<String, MatchResult>();
        while (point.find()) {
            int number = ordinal(point);
            // 一是 may stand inside 第一: each kind of mark counts for itself
            var last =
                    before.put(point.group(2).replace(point.group(1), ""), point.toMatchResult());
            if (last != null && number != ordinal(last) + 1 && number != 1) {
                to.add(finding(paragraph, last.group(2), point.group(2)));
            }
        }
    }

    private static int ordinal(MatchResult point) {
        return ChineseNumber.parse(point.group(1)).intValueExact();
    }

    private Finding finding(ReportParagraph paragraph, String before, String mark) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get("check.numbering", before, mark),
                paragraph.text(),
                paragraph.number());
    }
}
