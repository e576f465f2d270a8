package fazhi.report.past;

import fazhi.check.language.Quantity;
import fazhi.check.language.Statement;
import fazhi.check.language.Statements;
import fazhi.check.read.ReportParagraph;
import fazhi.report.past.PastReport.Item;
import fazhi.report.past.PastReport.Told;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The numbers an earlier report tells of its own year (所报数据读取). */
final class ToldFigures {

    private ToldFigures() {}

    /**
     * @param planned paragraphs that tell what is to come
     */
    static List<Told> of(List<ReportParagraph> body, Set<Integer> planned, List<Item> measures) {
        return body.stream()
                .filter(each -> !planned.contains(each.number()))
                .flatMap(each -> Statements.of(each).stream())
                .filter(each -> measures.stream().noneMatch(plan -> holds(plan, each.text())))
                .flatMap(ToldFigures::of)
                .distinct()
                .toList();
    }

    private static boolean holds(Item measure, String sentence) {
        var words = PastWords.get("heading.mark").matcher(sentence.strip()).replaceFirst("");
        return measure.text().contains(words)
                || !measure.text().isEmpty() && words.contains(measure.text())
                || words.startsWith(measure.heading());
    }

    private static Stream<Told> of(Statement statement) {
        return statement.quantities().stream()
                .map(
                        each ->
                                new Told(
                                        plain(each.value()),
                                        each.unit().name(),
                                        subject(statement, each),
                                        statement.text().strip(),
                                        each.approximate()));
    }

    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /** Its own words, or those it goes on from. */
    private static String subject(Statement statement, Quantity quantity) {
        var own = bare(quantity.subject());
        boolean compared = PastWords.in("subject.compared", own);
        if (!own.isEmpty() && !compared) {
            return own;
        }
        var front = PastWords.get("clause").split(statement.prefix(quantity));
        for (int i = front.length - 1; i >= 0; i--) {
            var words = bare(front[i]);
            if (!words.isEmpty() && !words.equals(own)) {
                return words + own;
            }
        }
        return own;
    }

    private static String bare(String words) {
        var text = PastWords.get("heading.mark").matcher(words.strip()).replaceFirst("");
        return PastWords.get("subject.filler").matcher(text).replaceAll("").strip();
    }
}
