package fazhi.report.check.content;

import fazhi.report.read.ReportParagraph;
import fazhi.report.read.ReportText;
import java.util.List;

/** The problems and the groups of measures a report lists (问题与措施). */
record ProblemPlan(List<ReportParagraph> problems, List<ReportParagraph> measures) {

    static ProblemPlan of(ReportText text) {
        return new ProblemPlan(below(text, "problems"), below(text, "measures"));
    }

    boolean complete() {
        return !problems.isEmpty() && !measures.isEmpty();
    }

    /** The headings directly below the first heading that says so and has headings below it. */
    private static List<ReportParagraph> below(ReportText text, String words) {
        return text.body().stream()
                .filter(each -> each.level() > 0 && ContentWords.in(words, each.heading()))
                .sorted((one, other) -> other.level() - one.level())
                .map(each -> children(text, each))
                .filter(found -> found.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<ReportParagraph> children(ReportText text, ReportParagraph heading) {
        var below =
                text.body().stream()
                        .filter(each -> each.number() > heading.number() && each.level() > 0)
                        .takeWhile(each -> each.level() > heading.level())
                        .toList();
        int level = below.stream().mapToInt(ReportParagraph::level).min().orElse(0);
        return below.stream().filter(each -> each.level() == level).toList();
    }
}
