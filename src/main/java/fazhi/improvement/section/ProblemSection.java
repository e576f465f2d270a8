package fazhi.improvement.section;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.report.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The problems found in a period, each with its cause (存在问题章节); those of earlier years are told by
 * {@link LastYearSection}. A cause not kept is a gap.
 */
@Component
record ProblemSection(ProblemFiles files, Points points, Texts texts) implements ReportSection {

    @Override
    public String id() {
        return "improvement.problems";
    }

    @Override
    public List<Block> blocks(Period period) {
        var blocks = new ArrayList<Block>();
        var told = points.ofProblems();
        for (var file : files.of(period)) {
            if (period.contains(file.data().foundOn())) {
                var number = blocks.size() / 2 + 1;
                var title = texts.get("improvement.point", number, file.data().name());
                blocks.add(new Block.Heading(3, title));
                blocks.add(new Block.Paragraph(Block.Origin.DATA, told(file, told)));
            }
        }
        return blocks;
    }

    private List<Block.Inline> told(ProblemFile file, Map<Long, String> points) {
        var problem = file.data();
        var parts = new ArrayList<Block.Inline>();
        if (problem.detail() != null) {
            parts.add(new Block.Words(problem.detail()));
        }
        if (points.containsKey(file.problem().id())) {
            parts.add(new Block.Words(points.get(file.problem().id())));
        }
        parts.add(
                problem.cause() == null
                        ? new Block.Blank(texts.get("improvement.cause-missing"))
                        : new Block.Words(texts.get("improvement.cause", problem.cause())));
        return parts;
    }
}
