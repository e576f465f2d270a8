package fazhi.report.check.counts;

import fazhi.common.Texts;
import fazhi.report.Finding;
import fazhi.report.Finding.Certainty;
import fazhi.report.check.CheckContext;
import fazhi.report.check.CheckRule;
import fazhi.report.check.arithmetic.Arithmetic;
import fazhi.report.read.ChineseNumber;
import fazhi.report.read.ReportParagraph;
import fazhi.report.read.ReportText;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** 以下 N 个问题 against the points that follow: 一是… in the paragraph, or headings below it (问题数). */
@Component
class PointsRule implements CheckRule {

    private final Texts texts;

    PointsRule(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String id() {
        return "points";
    }

    @Override
    public Stream<Finding> check(ReportText text, CheckContext context) {
        var body = text.body();
        var findings = new ArrayList<Finding>();
        for (int i = 0; i < body.size(); i++) {
            var paragraph = body.get(i);
            for (var claim : claims(paragraph.text())) {
                var behind = paragraph.text().substring(claim.end());
                int points = points(behind);
                boolean last =
                        !Arithmetic.in("sentence", behind) || Arithmetic.in("first.point", behind);
                int found = points > 0 || !last ? points : headings(body, i, behind);
                var count = ItemCount.of(claim, claim.group(), found);
                if (count.wrong()) {
                    findings.add(finding(paragraph, count));
                }
            }
        }
        return findings.stream();
    }

    private static List<MatchResult> claims(String text) {
        return Stream.of("declared", "declared.colon")
                .flatMap(name -> Arithmetic.words(name).matcher(text).results())
                .collect(
                        Collectors.toMap(
                                claim -> claim.start("count"),
                                claim -> claim,
                                (one, _) -> one,
                                TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    /** How far 一是, 二是 … count from here, up to where they begin anew. */
    private static int points(String behind) {
        var point = Arithmetic.words("ordinal.is").matcher(behind);
        int highest = 0;
        while (point.find()) {
            int number = ChineseNumber.parse(point.group(1)).intValueExact();
            if (number <= highest) {
                return highest;
            }
            highest = number;
        }
        return highest > 0
                ? highest
                : (int) Arithmetic.words("ordinal.word").matcher(behind).results().count();
    }

    /** The headings of one level directly below; the first may stand in the claim's own line. */
    private static int headings(List<ReportParagraph> body, int place, String behind) {
        int level = 0;
        int first = Arithmetic.in("first.point", behind) ? 1 : 0;
        int found = first;
        for (var below : body.subList(place + 1, body.size())) {
            if (below.level() > 0 && level == 0) {
                level = below.level();
                if (below.ordinal() != first + 1) {
                    return 0;
                }
            }
            if (below.level() > 0 && below.level() < level
                    || below.level() == level && below.ordinal() <= found) {
                return found;
            }
            found += below.level() == level && level > 0 ? 1 : 0;
        }
        return found;
    }

    private Finding finding(ReportParagraph paragraph, ItemCount count) {
        return new Finding(
                id(),
                Certainty.CERTAIN,
                texts.get(
                        "check.points",
                        count.claim(),
                        String.valueOf(count.claimed()),
                        String.valueOf(count.found())),
                paragraph.text(),
                paragraph.number());
    }
}
