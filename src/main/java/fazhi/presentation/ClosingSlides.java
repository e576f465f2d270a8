package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The last slides (存在问题与下一步工作): what is open on the cut-off day, then each problem with its
 * measures, then the measures by theme; none where a ledger is empty.
 */
@Component
record ClosingSlides(LedgerDirectory ledgers, ReportingService reporting, Texts texts) {

    private static final int MOST = 40;

    private static final String CLOSED = "closedOn";

    private static final String PROBLEM_OF = "problemId";

    private static final String THEME = "theme";

    List<Slide> of(Period period) {
        var cutOff = reporting.cutOff(period);
        var problems = open(ledgers.get("problem"), cutOff);
        var measures = open(ledgers.get("measure"), cutOff);
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
        var then = open(ledgers.get("measure"), reporting.cutOff(before));
        return then.equals(measures) ? Formats.period(before, texts) : "";
    }

    /** The open problems that no measure answers. */
    List<String> unanswered(Period period) {
        var cutOff = reporting.cutOff(period);
        var measures = open(ledgers.get("measure"), cutOff);
        return open(ledgers.get("problem"), cutOff).stream()
                .filter(each -> of(each, measures).isEmpty())
                .map(Open::name)
                .toList();
    }

    /** One open row as the wall shows it (未销号事项). */
    private record Open(long id, String name, long problem, String theme) {}

    private static <D extends Record> List<Open> open(Ledger<D> ledger, LocalDate cutOff) {
        var conditions = new ArrayList<Condition>();
        if (!ledger.format().date().isEmpty()) {
            conditions.add(Condition.upTo(ledger.format().date(), cutOff));
        }
        if (ledger.format().find(CLOSED).isPresent()) {
            conditions.add(new Condition.EmptyOrAfter(CLOSED, cutOff.toString()));
        }
        // a ledger lists the newest first, people count from the oldest
        return ledger.list(LedgerQuery.of(conditions), 0, MOST).reversed().stream()
                .map(row -> open(ledger, row))
                .toList();
    }

    private static <D extends Record> Open open(Ledger<D> ledger, Stored<D> row) {
        var problem = cell(ledger, PROBLEM_OF, row.data());
        var theme = cell(ledger, THEME, row.data());
        return new Open(
                row.id(),
                ledger.title(row.data()),
                problem instanceof Long id ? id : 0,
                theme instanceof String text ? text : "");
    }

    private static <D extends Record> @org.jspecify.annotations.Nullable Object cell(
            Ledger<D> ledger, String key, D data) {
        return ledger.format().find(key).map((Column<D> column) -> column.value(data)).orElse(null);
    }

    private Slide overview(List<Open> problems, List<Open> measures, LocalDate cutOff) {
        var uncovered = problems.stream().filter(each -> of(each, measures).isEmpty()).count();
        var headline =
                uncovered == 0
                        ? texts.get("slide.problems-headline", problems.size())
                        : texts.get("slide.problems-uncovered", problems.size(), uncovered);
        var points =
                problems.stream().map(each -> point(answered(each, of(each, measures)))).toList();
        return slide("problems", texts.get("slide.problems"), headline, cutOff, points);
    }

    private Slide problem(int index, Open problem, List<Open> measures, LocalDate cutOff) {
        var own = of(problem, measures);
        var points =
                own.isEmpty()
                        ? List.of(point(texts.get("slide.no-measure")))
                        : own.stream().map(each -> point(each.name())).toList();
        var face =
                slide(
                        Slide.PROBLEM.substring(Slide.PROBLEM.indexOf('/') + 1) + problem.id(),
                        texts.get("slide.problem", index + 1, own.size()),
                        problem.name(),
                        cutOff,
                        points);
        var lead = texts.get("spoken.problem", index + 1, problem.name());
        var answered = own.isEmpty() ? "" : texts.get("spoken.measures", own.size());
        return face.spoken("", spoken(lead, answered, points));
    }

    private static List<Open> of(Open problem, List<Open> measures) {
        return measures.stream().filter(each -> each.problem() == problem.id()).toList();
    }

    /** A line a theme; the measures themselves stand on the problems' slides and are spoken. */
    private Slide nextSteps(List<Open> measures, LocalDate cutOff, String repeated) {
        Map<String, List<String>> themes = new LinkedHashMap<>();
        measures.forEach(
                each ->
                        themes.computeIfAbsent(theme(each), _ -> new ArrayList<>())
                                .add(each.name()));
        var content = new ArrayList<Block>();
        var spoken = new ArrayList<String>();
        themes.forEach(
                (theme, own) -> {
                    content.add(point(texts.get("slide.theme", theme, own.size())));
                    spoken.add(texts.get("slide.series", theme, String.join(between(own), own)));
                });
        var steps = texts.get("slide.next-steps-headline", themes.size(), measures.size());
        var headline = repeated.isEmpty() ? steps : texts.get("slide.same-steps", steps, repeated);
        var face = slide("next-steps", texts.get("slide.next-steps"), headline, cutOff, content);
        return face.spoken(
                "",
                Stream.concat(
                                Stream.of(texts.get("spoken.closing", face.topic()), headline),
                                spoken.stream())
                        .map(each -> texts.get("slide.sentence", each))
                        .collect(Collectors.joining("\n")));
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
        return new Slide(
                "closing/" + key,
                topic,
                headline,
                asOf,
                content,
                spoken(texts.get("spoken.closing", topic), headline, content));
    }

    /** What it is about, and the points one after another as they are read out: 一是…；二是…. */
    private String spoken(String lead, String headline, List<Block> content) {
        var numerals = texts.get("spoken.numerals").split(",");
        var points =
                content.size() == 1
                        ? words(content.getFirst())
                        : IntStream.range(0, content.size())
                                .mapToObj(
                                        at ->
                                                texts.get(
                                                        "spoken.point",
                                                        at < numerals.length
                                                                ? numerals[at]
                                                                : String.valueOf(at + 1),
                                                        words(content.get(at))))
                                .collect(Collectors.joining(texts.get("spoken.then")));
        return Stream.of(lead, headline, points)
                .filter(each -> !each.isBlank())
                .map(each -> texts.get("slide.sentence", each))
                .collect(Collectors.joining("\n"));
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
