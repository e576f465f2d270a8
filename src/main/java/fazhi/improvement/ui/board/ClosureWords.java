package fazhi.improvement.ui.board;

import fazhi.common.Texts;
import fazhi.improvement.board.ClosureSheet.Gap;
import fazhi.improvement.board.ClosureSheet.Line;
import fazhi.improvement.tree.StepState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** How a line of the table reads (对应表文字), on screen and paper alike. */
final class ClosureWords {

    static final List<String> HEADS =
            List.of(
                    "closure.problem",
                    "closure.measure",
                    "closure.task",
                    "closure.owner",
                    "task.dueOn",
                    "closure.progress",
                    "closure.evidence");

    private ClosureWords() {}

    /** A cell, red where something is missing (单元格). */
    record Cell(String text, String route, int span, boolean missing) {}

    static List<Cell> cells(Line line, Texts texts) {
        var cells = new ArrayList<Cell>();
        if (line.problemSpan() > 0) {
            cells.add(
                    new Cell(
                            line.problem().title(),
                            line.problem().route(),
                            line.problemSpan(),
                            false));
        }
        if (line.measureSpan() > 0) {
            cells.add(measure(line, texts));
        }
        var task = line.task();
        if (task == null) {
            cells.add(
                    line.lacks(Gap.TASK)
                            ? missing(Gap.TASK, texts)
                            : new Cell("", "", 1, line.lacks(Gap.MEASURE)));
            var measure = line.measure();
            var due = measure == null ? null : measure.due();
            cells.add(plain(measure == null ? "" : measure.who()));
            cells.add(plain(due == null ? "" : due.toString()));
            cells.add(plain(""));
            cells.add(plain(""));
            return cells;
        }
        cells.add(new Cell(task.title(), task.route(), 1, false));
        cells.add(line.lacks(Gap.OWNER) ? missing(Gap.OWNER, texts) : plain(task.who()));
        cells.add(
                line.lacks(Gap.DUE)
                        ? missing(Gap.DUE, texts)
                        : new Cell(
                                task.due() == null ? "" : task.due().toString(),
                                "",
                                1,
                                task.state() == StepState.OVERDUE));
        cells.add(
                new Cell(
                        texts.get(
                                "closure.state",
                                Objects.requireNonNullElse(task.progress(), 0),
                                texts.get("StepState." + task.state().name())),
                        "",
                        1,
                        task.state() == StepState.OVERDUE));
        cells.add(
                line.lacks(Gap.EVIDENCE)
                        ? missing(Gap.EVIDENCE, texts)
                        : plain(texts.get("closure.files", line.files())));
        return cells;
    }

    private static Cell measure(Line line, Texts texts) {
        var measure = line.measure();
        return measure == null
                ? missing(Gap.MEASURE, texts)
                : new Cell(
                        measure.theme().isEmpty()
                                ? measure.title()
                                : texts.get("closure.themed", measure.theme(), measure.title()),
                        measure.route(),
                        line.measureSpan(),
                        false);
    }

    private static Cell plain(String text) {
        return new Cell(text, "", 1, false);
    }

    private static Cell missing(Gap gap, Texts texts) {
        return new Cell(texts.get("Gap." + gap.name()), "", 1, true);
    }

    static String summary(List<Line> lines, Texts texts) {
        return texts.get(
                "closure.summary",
                lines.stream().filter(line -> line.problemSpan() > 0).count(),
                lines.stream()
                        .filter(line -> line.measure() != null && line.measureSpan() > 0)
                        .count(),
                lines.stream().filter(line -> line.task() != null).count(),
                lines.stream().mapToLong(line -> line.gaps().size()).sum());
    }
}
