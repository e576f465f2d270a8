package fazhi.improvement.section;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.improvement.problem.MeasureData;
import fazhi.improvement.problem.ProblemData;
import fazhi.report.ReportSection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The measures set in a year, and those of earlier years still open, under the headings of their
 * groups, with the tasks given out for them (整改措施章节); what speaks of a time that is over is a gap.
 */
@Component
record MeasureSection(ProblemFiles files, OpenTasks tasks, Points points, Texts texts)
        implements ReportSection {

    private static final int NAMED = 3;

    @Override
    public String id() {
        return "improvement.measures";
    }

    @Override
    public List<Block> blocks(Period period) {
        var standing = files.of(period);
        var groups =
                standing.stream()
                        .flatMap(file -> file.measures().stream())
                        .filter(row -> goesOn(row.data(), period) && !over(row.data(), period))
                        .sorted(Comparator.comparing(Stored::id))
                        .collect(
                                Collectors.groupingBy(
                                        row -> Objects.requireNonNullElse(row.data().theme(), ""),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var work = tasks.of(standing, points.ofMeasures());
        var blocks = new ArrayList<Block>();
        var goingOn = years(groups.values(), period);
        boolean all = !goingOn.isEmpty() && !goingOn.contains("");
        groups.forEach((theme, own) -> add(theme, own, period, work, all, blocks));
        var gaps = standing.stream().flatMap(file -> overGaps(file, period)).toList();
        if (!blocks.isEmpty() || !gaps.isEmpty()) {
            blocks.addAll(gaps);
            if (all) {
                blocks.addFirst(goesOn(goingOn, groups));
                blocks.add(newPlan(goingOn));
            }
            if (!work.late().isEmpty()) {
                blocks.add(blank(late(work.late())));
            }
            standing.stream()
                    .filter(file -> file.progress() != ProblemFile.Progress.CLOSED)
                    .filter(file -> file.measures().isEmpty())
                    .forEach(file -> blocks.add(gap(file.data(), standing)));
        }
        return blocks;
    }

    private String late(List<String> tasks) {
        var named =
                tasks.stream()
                        .limit(NAMED)
                        .map(each -> texts.get("telling.quoted", each))
                        .collect(Collectors.joining());
        return texts.get(
                tasks.size() > NAMED ? "improvement.tasks-late-more" : "improvement.tasks-late",
                named,
                tasks.size());
    }

    /** The earlier years the measures were set in, empty for those of the period itself. */
    private static List<String> years(Collection<List<Stored<MeasureData>>> groups, Period period) {
        return groups.stream()
                .flatMap(List::stream)
                .map(row -> carried(row.data(), period))
                .distinct()
                .sorted()
                .toList();
    }

    private Block goesOn(List<String> years, Map<String, List<Stored<MeasureData>>> groups) {
        var measures = groups.values().stream().mapToInt(List::size).sum();
        var words = texts.get("improvement.plan-goes-on", listed(years), groups.size(), measures);
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words)));
    }

    /** A year that only goes on with the plan of another has none of its own yet. */
    private Block newPlan(List<String> years) {
        return blank(texts.get("improvement.plan-missing", listed(years)));
    }

    private String listed(List<String> years) {
        return String.join(texts.get("common.list-mark"), years);
    }

    private static boolean goesOn(MeasureData measure, Period period) {
        return period.contains(measure.setOn()) || stillOpen(measure, period);
    }

    private static boolean stillOpen(MeasureData measure, Period period) {
        return measure.closedOn() == null || measure.closedOn().isAfter(period.to());
    }

    /** A plan for a time that ends with the period, or ended before, is none for what comes. */
    private static boolean over(MeasureData measure, Period period) {
        var due = measure.dueOn();
        return due != null && !due.isAfter(period.to())
                || PlanDays.over(
                        measure.name() + Objects.requireNonNullElse(measure.detail(), ""),
                        measure.setOn(),
                        period.to());
    }

    /** For each measure still open whose time is over. */
    private Stream<Block> overGaps(ProblemFile file, Period period) {
        return file.progress() == ProblemFile.Progress.CLOSED
                ? Stream.empty()
                : file.measures().stream()
                        .map(Stored::data)
                        .filter(each -> stillOpen(each, period) && over(each, period))
                        .map(each -> gap(file.data(), each));
    }

    private Block gap(ProblemData problem, MeasureData over) {
        return blank(
                texts.get(
                        "improvement.measure-over",
                        problem.name(),
                        String.valueOf(over.setOn().getYear()),
                        over.name()));
    }

    /** For a problem that no measure answers yet; one that stands elsewhere may be meant for it. */
    private Block gap(ProblemData problem, List<ProblemFile> standing) {
        var missing = texts.get("improvement.measure-missing", problem.name());
        return blank(
                Likeness.nearest(problem.name(), standing)
                        .map(
                                each ->
                                        texts.get(
                                                "improvement.measure-elsewhere",
                                                missing,
                                                each.measure(),
                                                each.problem()))
                        .orElse(missing));
    }

    private static Block blank(String missing) {
        return new Block.Paragraph(Block.Origin.TYPED, List.of(new Block.Blank(missing)));
    }

    private void add(
            String theme,
            List<Stored<MeasureData>> own,
            Period period,
            OpenTasks.Told work,
            boolean said,
            List<Block> blocks) {
        var title = theme.isEmpty() ? texts.get("improvement.other-measures") : theme;
        blocks.add(
                new Block.Heading(3, texts.get("improvement.point", blocks.size() / 2 + 1, title)));
        var years = years(List.of(own), period);
        boolean together =
                !said && own.size() > 1 && years.size() == 1 && !years.getFirst().isEmpty();
        var words = new StringBuilder();
        if (together) {
            words.append(texts.get("improvement.measures-carried"));
        }
        for (int i = 0; i < own.size(); i++) {
            var row = own.get(i);
            var told = told(row.data(), said || together ? "" : carried(row.data(), period));
            words.append(
                    own.size() == 1 ? told : texts.get("improvement.measure", ordinal(i), told));
            words.append(work.of(row.id()));
        }
        blocks.add(
                new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words.toString()))));
    }

    private String ordinal(int index) {
        var numerals = texts.get("improvement.numerals").split(",");
        return index < numerals.length ? numerals[index] : String.valueOf(index + 1);
    }

    /** The earlier year it was set in; empty for one of the period. */
    private static String carried(MeasureData measure, Period period) {
        return measure.setOn().isBefore(period.from())
                ? String.valueOf(measure.setOn().getYear())
                : "";
    }

    /** One of an earlier year says that it is. */
    private String told(MeasureData measure, String year) {
        var name =
                year.isEmpty()
                        ? measure.name()
                        : texts.get("improvement.measure-carried", measure.name(), year);
        var told =
                measure.detail() == null
                        ? texts.get("improvement.measure-alone", name)
                        : texts.get("improvement.measure-told", name, measure.detail());
        return measure.responsible() == null
                ? told
                : told + texts.get("improvement.measure-unit", measure.responsible());
    }
}
