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
        if (before != null && each.ordinal() != expected && each.ordinal() != 1) {
            to.add(finding(each, before.mark() + before.heading(), each.mark() + each.heading()));
        }
    }

    private void points(ReportParagraph paragraph, List<Finding> to) {
        var point = FormWords.words("point").matcher(paragraph.text());
        int last = 0;
        var before = "";
        while (point.find()) {
            int number = ChineseNumber.parse(point.group(1)).intValueExact();
            if (last > 0 && number != last + 1 && number != 1) {
                to.add(finding(paragraph, before, point.group(2)));
            }
            last = number;
            before = point.group(2);
        }
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
