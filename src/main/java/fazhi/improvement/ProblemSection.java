package fazhi.improvement;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.improvement.problem.ProblemData;
import fazhi.report.ReportSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The problems a town has in a year, each with its cause (存在问题章节): those found in it, and those of
 * earlier years still open, with their age. A cause not kept is a gap.
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
            if (told(file, period)) {
                var number = blocks.size() / 2 + 1;
                blocks.add(new Block.Heading(3, heading(number, file.data(), period)));
                blocks.add(new Block.Paragraph(Block.Origin.DATA, told(file, told)));
            }
        }
        return blocks;
    }

    /** Of what was put right, only this year's is told here; the rest stands with last year's. */
    private static boolean told(ProblemFile file, Period period) {
        return period.contains(file.data().foundOn())
                || file.progress() != ProblemFile.Progress.CLOSED;
    }

    private String heading(int number, ProblemData problem, Period period) {
        var name =
                period.contains(problem.foundOn())
                        ? problem.name()
                        : texts.get("improvement.aged", problem.name(), problem.age(period.year()));
        return texts.get("improvement.point", number, name);
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
