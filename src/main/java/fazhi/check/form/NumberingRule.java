package fazhi.check.form;

import fazhi.check.CheckRule;
import fazhi.check.Finding;
import fazhi.check.Finding.Certainty;
import fazhi.check.Reading;
import fazhi.check.language.Points;
import fazhi.check.read.ReportParagraph;
import fazhi.common.Texts;
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
    public Stream<Finding> check(Reading reading) {
        var text = reading.text();
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
        for (var points : Points.in(paragraph.text())) {
            var marks = points.marks();
            for (int i = 1; i < marks.size(); i++) {
                if (marks.get(i).ordinal() != marks.get(i - 1).ordinal() + 1) {
                    to.add(finding(paragraph, marks.get(i - 1).written(), marks.get(i).written()));
                }
            }
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
