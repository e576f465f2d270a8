package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.reporting.ReportingService;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.speech.Points;
import fazhi.presentation.step.OpenItems;
import fazhi.presentation.step.OpenItems.Open;
import fazhi.presentation.step.ProblemTable;
import fazhi.presentation.step.StepWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The last slides (存在问题与下一步工作): what is open on the cut-off day, then each problem with its
 * measures, then the measures by theme; none where a ledger is empty.
 */
@Component
record ClosingSlides(
        OpenItems open,
        ProblemTable table,
        ReportingService reporting,
        StepWords steps,
        SlideWords words,
        Texts texts) {

    static final String GROUP = "closing";

    /** The pages without which a report says nothing of what is left to do. */
    static final Set<String> WHAT_IS_LEFT = Set.of(Slide.PROBLEMS, Slide.NEXT_STEPS);

    List<Slide> of(Period period) {
        var cutOff = reporting.cutOff(period);
        var measures = open.of("measure", cutOff);
        // what nobody answers is what the meeting has to see first
        var problems =
                open.of("problem", cutOff).stream()
                        .sorted(Comparator.comparing(each -> !of(each, measures).isEmpty()))
                        .toList();
        var slides = new ArrayList<Slide>();
        if (!problems.isEmpty()) {
            slides.add(overview(problems, measures, cutOff));
            IntStream.range(0, problems.size())
                    .mapToObj(index -> problem(index, problems.get(index), measures, cutOff))
                    .forEach(slides::add);
        }
        if (!measures.isEmpty()) {
            slides.add(nextSteps(measures, cutOff, repeated(measures, period)));
        }
        return slides;
    }

    /** The year before, where the very same measures stood open in it (与上年相同). */
    private String repeated(List<Open> measures, Period period) {
        var before = period.yearBefore();
        var then = open.of("measure", reporting.cutOff(before));
        return then.equals(measures) ? Formats.period(before, texts) : "";
    }

    /** The open problems that no measure answers. */
    List<String> unanswered(Period period) {
        var cutOff = reporting.cutOff(period);
        var measures = open.of("measure", cutOff);
        return open.of("problem", cutOff).stream()
                .filter(each -> of(each, measures).isEmpty())
                .map(Open::name)
                .toList();
    }

    /** How many open measures nobody was given and no day was set for. */
    long unsettled(Period period) {
        var cutOff = reporting.cutOff(period);
        return steps.unsettled(open.of("measure", cutOff), open.of("task", cutOff));
    }

    private Slide overview(List<Open> problems, List<Open> measures, LocalDate cutOff) {
        // one whose measures are all done was answered
        var all = open.all("measure", cutOff);
        var uncovered = problems.stream().filter(each -> of(each, all).isEmpty()).count();
        var headline =
                uncovered == 0
                        ? texts.get("slide.problems-headline", problems.size())
                        : texts.get("slide.problems-uncovered", problems.size(), uncovered);
        var points =
                problems.stream().map(each -> point(answered(each, of(each, measures)))).toList();
        var told = table.of(problems, all, measures, cutOff);
        return slide("problems", texts.get("slide.problems"), headline, cutOff, points)
                .with(List.of(told.table()))
                .warned(told.warnings())
                .spoken("", said("spoken.problems", points));
    }

    private Slide problem(int index, Open problem, List<Open> measures, LocalDate cutOff) {
        var own = of(problem, measures);
        var nothing = texts.get("slide.no-measure");
        var points =
                own.isEmpty()
                        ? List.of(point(nothing))
                        : own.stream().map(each -> point(each.name())).toList();
        var face =
                slide(
                        Slide.PROBLEM.substring(Slide.PROBLEM.indexOf('/') + 1) + problem.id(),
                        texts.get("slide.problem", index + 1, own.size()),
                        problem.name(),
                        cutOff,
                        points);
        var lead = texts.get("spoken.problem", index + 1, problem.name());
        var answered =
                own.isEmpty()
                        ? texts.get("spoken.no-measure")
                        : texts.get("spoken.measures", own.size(), said(points));
        return face.spoken("", words.sentences(List.of(lead, answered)))
                .warned(own.isEmpty() ? Map.of(nothing, Warning.LACKING) : Map.of());
    }

    private static List<Open> of(Open problem, List<Open> measures) {
        return measures.stream().filter(each -> each.parent() == problem.id()).toList();
    }

    /**
     * A row a theme, who and until when; the measures themselves stand on the problems' slides and
     * are spoken.
     */
    private Slide nextSteps(List<Open> measures, LocalDate cutOff, String repeated) {
        Map<String, List<Open>> themes = new LinkedHashMap<>();
        measures.forEach(
                each -> themes.computeIfAbsent(theme(each), _ -> new ArrayList<>()).add(each));
        var tasks = open.of("task", cutOff);
        var rows = new ArrayList<List<String>>();
        var warnings = new HashMap<String, Warning>();
        var spoken = new ArrayList<String>();
        themes.forEach(
                (theme, own) -> {
                    var step = steps.of(theme, own, tasks, cutOff);
                    rows.add(step.cells());
                    if (steps.lacks(own, tasks, cutOff)) {
                        warnings.put(step.until(), Warning.LACKING);
                    }
                    var names = own.stream().map(Open::name).toList();
                    spoken.add(
                            texts.get("spoken.theme", theme, String.join(between(names), names)));
                });
        var content = List.<Block>of(new Block.Table("", steps.header(), rows));
        var all = texts.get("slide.next-steps-headline", themes.size(), measures.size());
        var headline = repeated.isEmpty() ? all : texts.get("slide.same-steps", all, repeated);
        var lead =
                repeated.isEmpty()
                        ? texts.get("spoken.next", themes.size(), measures.size())
                        : texts.get("spoken.go-on", themes.size(), measures.size(), repeated);
        return slide("next-steps", texts.get("slide.next-steps"), headline, cutOff, content)
                .spoken(
                        "",
                        words.sentences(
                                Stream.concat(Stream.of(lead), Points.of(spoken, texts).stream())
                                        .toList()))
                .warned(warnings);
    }

    /** Names with a comma of their own need more than one between them. */
    private String between(List<String> names) {
        var comma = texts.get("common.clause-mark");
        return texts.get(
                names.stream().anyMatch(each -> each.contains(comma))
                        ? "spoken.then"
                        : "common.list-mark");
    }

    private String theme(Open measure) {
        return measure.theme().isEmpty() ? texts.get("slide.no-theme") : measure.theme();
    }

    private Slide slide(
            String key, String topic, String headline, LocalDate cutOff, List<Block> content) {
        var asOf = texts.get("slide.as-of", Formats.date(cutOff, texts));
        return new Slide("closing/" + key, topic, headline, asOf, content, "");
    }

    /** The points one after another as they are read out: 一是…；二是…. */
    private String said(String lead, List<Block> points) {
        return words.sentences(List.of(texts.get(lead, said(points))));
    }

    private String said(List<Block> points) {
        return Points.joined(points.stream().map(ClosingSlides::words).toList(), texts);
    }

    private String answered(Open problem, List<Open> own) {
        return own.isEmpty()
                ? texts.get("slide.problem-open", problem.name())
                : texts.get("slide.problem-answered", problem.name(), own.size());
    }

    private static String words(Block block) {
        return block instanceof Block.Paragraph paragraph ? paragraph.text() : "";
    }

    private static Block point(String words) {
        return new Block.Paragraph(Block.Origin.DATA, List.of(new Block.Words(words)));
    }
}
