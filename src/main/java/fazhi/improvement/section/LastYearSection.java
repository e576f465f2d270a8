package fazhi.improvement.section;

import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.evidence.EvidenceService;
import fazhi.improvement.problem.ProblemEnding;
import fazhi.report.ReportSection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What became of the problems of the years before (上年度问题整改情况): put right on evidence, in hand, or
 * not begun and why; a reason nobody wrote is a gap.
 */
@Component
record LastYearSection(ProblemFiles files, EvidenceService evidence, Texts texts)
        implements ReportSection {

    @Override
    public String id() {
        return "improvement.last-year";
    }

    @Override
    public List<Block> blocks(Period period) {
        var carried = files.carried(period);
        if (carried.isEmpty()) {
            return List.of();
        }
        var blocks = new ArrayList<Block>();
        var years = carried.stream().map(LastYearSection::found).distinct().toList();
        boolean one = years.size() == 1;
        blocks.add(paragraph(List.of(new Block.Words(summed(carried, one ? period.year() : 0)))));
        for (int i = 0; i < carried.size(); i++) {
            var file = carried.get(i);
            var name = file.data().name();
            var title =
                    one
                            ? texts.get("improvement.carried-titled", i + 1, name)
                            : texts.get(
                                    "improvement.carried-title",
                                    i + 1,
                                    name,
                                    found(file),
                                    file.data().age(period.year()));
            blocks.add(paragraph(told(title, file)));
        }
        return blocks;
    }

    private static Block paragraph(List<Block.Inline> parts) {
        return new Block.Paragraph(Block.Origin.DATA, parts);
    }

    private static String found(ProblemFile file) {
        return String.valueOf(file.data().foundOn().getYear());
    }

    /**
     * @param year in which it is told of problems all found in one, or 0
     */
    private String summed(List<ProblemFile> carried, int year) {
        var parts =
                Arrays.stream(ProblemFile.Progress.values())
                        .filter(each -> count(carried, each) > 0)
                        .map(
                                each ->
                                        texts.get(
                                                "improvement.carried-count." + each,
                                                count(carried, each)))
                        .collect(Collectors.joining(texts.get("common.clause-mark")));
        var day = date(carried.getFirst().day());
        var first = carried.getFirst();
        return year == 0
                ? texts.get("improvement.carried", carried.size(), day, parts)
                : texts.get(
                        "improvement.carried-of",
                        carried.size(),
                        day,
                        parts,
                        found(first),
                        first.data().age(year));
    }

    private static long count(List<ProblemFile> carried, ProblemFile.Progress progress) {
        return carried.stream().filter(file -> file.progress() == progress).count();
    }

    private List<Block.Inline> told(String title, ProblemFile file) {
        var data = file.data();
        return switch (file.progress()) {
            case CLOSED -> List.of(new Block.Words(title + closed(file)));
            case RUNNING -> words(title + running(file), data.reason(), false);
            case NOT_BEGUN -> words(title + notBegun(file), data.reason(), true);
        };
    }

    private String closed(ProblemFile file) {
        var data = file.data();
        var on = date(Objects.requireNonNull(data.closedOn()));
        if (data.ending() == ProblemEnding.MERGED) {
            return texts.get("improvement.carried-merged", on);
        }
        if (data.ending() == ProblemEnding.ENDED) {
            return texts.get(
                    "improvement.carried-ended", on, Objects.requireNonNullElse(data.reason(), ""));
        }
        return texts.get("improvement.carried-closed", on, proofs(file));
    }

    /** Files that prove it, at the problem and at what was done for it. */
    private long proofs(ProblemFile file) {
        return Stream.concat(
                        Stream.of(new RecordRef("problem", file.problem().id())),
                        file.tasks().stream().map(task -> new RecordRef("task", task.id())))
                .mapToLong(ref -> evidence.list(ref).size())
                .sum();
    }

    private String running(ProblemFile file) {
        var words = new ArrayList<String>();
        words.add(texts.get("improvement.carried-running", file.measures().size()));
        add("improvement.carried-tasks", file.tasks().size(), words);
        add("improvement.carried-done", file.done(), words);
        boolean all = file.overdue() == file.tasks().size() && file.overdue() > 1;
        add(
                all ? "improvement.carried-overdue-all" : "improvement.carried-overdue",
                file.overdue(),
                words);
        return String.join(texts.get("common.clause-mark"), words);
    }

    private void add(String key, long number, List<String> words) {
        if (number > 0) {
            words.add(texts.get(key, number));
        }
    }

    private String notBegun(ProblemFile file) {
        if (file.measures().isEmpty()) {
            return texts.get("improvement.carried-no-measure");
        }
        return file.tasks().isEmpty()
                ? texts.get("improvement.carried-no-task", file.measures().size())
                : texts.get(
                        "improvement.carried-not-begun",
                        file.measures().size(),
                        file.tasks().size());
    }

    private List<Block.Inline> words(String told, @Nullable String reason, boolean asked) {
        if (reason != null) {
            return List.of(new Block.Words(told + texts.get("improvement.carried-reason", reason)));
        }
        var end = new Block.Words(told + texts.get("improvement.carried-end"));
        return asked
                ? List.of(end, new Block.Blank(texts.get("improvement.carried-reason-missing")))
                : List.of(end);
    }

    private String date(LocalDate day) {
        return texts.get(
                "document.date",
                String.valueOf(day.getYear()),
                day.getMonthValue(),
                day.getDayOfMonth());
    }
}
