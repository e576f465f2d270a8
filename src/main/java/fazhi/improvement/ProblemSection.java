package fazhi.improvement;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.improvement.problem.ProblemData;
import fazhi.ledger.Condition;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerQuery;
import fazhi.report.Block;
import fazhi.report.ReportSection;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The problems found in a year, each with its cause (存在问题章节); a cause not kept is a gap. */
@Component
class ProblemSection implements ReportSection {

    private final Ledger<ProblemData> problems;

    private final Texts texts;

    ProblemSection(Ledger<ProblemData> problems, Texts texts) {
        this.problems = problems;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "improvement.problems";
    }

    @Override
    public List<Block> blocks(Period period) {
        var found = Condition.between("foundOn", period.from(), period.to());
        var rows =
                problems
                        .list(LedgerQuery.of(found).sorted("foundOn", true), 0, Ledger.PAGE_LIMIT)
                        .stream()
                        .sorted(java.util.Comparator.comparing(Stored::id))
                        .toList();
        var blocks = new ArrayList<Block>();
        for (var row : rows) {
            var number = blocks.size() / 2 + 1;
            blocks.add(
                    new Block.Heading(
                            3, texts.get("improvement.point", number, row.data().name())));
            blocks.add(new Block.Paragraph(Block.Origin.DATA, told(row.data())));
        }
        return blocks;
    }

    private List<Block.Inline> told(ProblemData problem) {
        var parts = new ArrayList<Block.Inline>();
        if (problem.detail() != null) {
            parts.add(new Block.Words(problem.detail()));
        }
        parts.add(
                problem.cause() == null
                        ? new Block.Blank(texts.get("improvement.cause-missing"))
                        : new Block.Words(texts.get("improvement.cause", problem.cause())));
        return parts;
    }
}
