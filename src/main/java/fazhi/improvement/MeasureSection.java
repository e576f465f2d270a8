package fazhi.improvement;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.report.Block;
import fazhi.report.ReportSection;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The measures set in a year under the headings of their groups (整改措施章节). */
@Component
class MeasureSection implements ReportSection {

    private final Ledger<MeasureData> measures;

    private final Ledger<ProblemData> problems;

    private final Texts texts;

    MeasureSection(Ledger<MeasureData> measures, Ledger<ProblemData> problems, Texts texts) {
        this.problems = problems;
        this.measures = measures;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "improvement.measures";
    }

    @Override
    public List<Block> blocks(Period period) {
        var set = LedgerQuery.of(Condition.between("setOn", period.from(), period.to()));
        var groups =
                measures.list(set, 0, Ledger.PAGE_LIMIT).stream()
                        .sorted(Comparator.comparing(Stored::id))
                        .map(Stored::data)
                        .collect(
                                Collectors.groupingBy(
                                        each -> Optional.ofNullable(each.theme()).orElse(""),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var blocks = new ArrayList<Block>();
        groups.forEach((theme, own) -> add(theme, own, blocks));
        if (!blocks.isEmpty()) {
            blocks.addAll(missing(period));
        }
        return blocks;
    }

    /** A gap for each problem of the year that no measure answers yet. */
    private List<Block> missing(Period period) {
        var found = Condition.between("foundOn", period.from(), period.to());
        var rows = problems.list(LedgerQuery.of(found), 0, Ledger.PAGE_LIMIT);
        if (rows.isEmpty()) {
            return List.of();
        }
        var ids = rows.stream().map(Stored::id).toArray();
        var answered = measures.values("problemId", List.of(Condition.is("problemId", ids)));
        return rows.stream()
                .filter(row -> !answered.contains(String.valueOf(row.id())))
                .sorted(Comparator.comparing(Stored::id))
                .map(row -> gap(row.data()))
                .toList();
    }

    private Block gap(ProblemData problem) {
        var missing = texts.get("improvement.measure-missing", problem.name());
        return new Block.Paragraph(Block.Origin.TYPED, List.of(new Block.Blank(missing)));
    }

    private void add(String theme, List<MeasureData> own, List<Block> blocks) {
        var title = theme.isEmpty() ? texts.get("improvement.other-measures") : theme;
        blocks.add(
                new Block.Heading(3, texts.get("improvement.point", blocks.size() / 2 + 1, title)));
        var words = new StringBuilder();
        for (int i = 0; i < own.size(); i++) {
            words.append(texts.get("improvement.measure", ordinal(i), told(own.get(i))));
        }
        blocks.add(
                new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words.toString()))));
    }

    private String ordinal(int index) {
        var numerals = texts.get("improvement.numerals").split(",");
        return index < numerals.length ? numerals[index] : String.valueOf(index + 1);
    }

    private String told(MeasureData measure) {
        return measure.detail() == null
                ? texts.get("improvement.measure-alone", measure.name())
                : texts.get("improvement.measure-told", measure.name(), measure.detail());
    }
}
