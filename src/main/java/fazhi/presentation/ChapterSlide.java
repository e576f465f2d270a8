package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.Comparison;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Chapter;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.reporting.ReportingService;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.finding.SheetFinding;
import fazhi.presentation.speech.SheetSpeech;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The sheet of a pillar (板块开篇页): one figure written large, a sentence of what was done and one of
 * what is lacking, and as cards what neither says, each number leading to its rows; few others are
 * a sentence, and a chart fills the sheet.
 */
@Component
record ChapterSlide(
        FigureCatalogue figures,
        ReportingService reporting,
        FigureSlide cards,
        SlideWords words,
        SheetSpeech speech,
        SheetFinding finding,
        Texts texts) {

    private static final String PERCENT = "%";

    private static final String DONE = "chapter.done";

    private static final String LACKING = "chapter.lacking";

    private static final int NAMED = 3;

    /** As many cards as stand beside each other in type the back row can read. */
    private static final int CARDS = 4;

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /**
     * @param known the pillar's figures of which something is known
     * @param founding what the period's own adds to, by figure
     */
    Slide of(
            Overview overview,
            List<FigureValue> known,
            Map<String, FigureValue> founding,
            Period period,
            List<ChartData> charts) {
        var name = texts.get("module." + overview.module());
        var sheet = sheet(overview.chapter(), known, period, charts);
        var warnings = new HashMap<String, Warning>();
        var content = content(sheet, founding, period, warnings);
        var cutOff = texts.get("slide.as-of", Formats.date(reporting.cutOff(period), texts));
        var basis = compared(known).map(days -> texts.get("chapter.basis", cutOff, days));
        return new Slide(
                overview.module() + Slide.DIVIDER,
                name,
                sheet.leading.flatMap(finding::of).orElse(""),
                content.isEmpty() ? "" : basis.orElse(cutOff),
                content,
                words.sentences(
                        speech.of(
                                name,
                                new SheetSpeech.Sheet(
                                        sheet.leading, sheet.done, sheet.lacking, sheet.others),
                                overview.chapter(),
                                period)),
                warnings);
    }

    /**
     * What a sheet holds (开篇页内容).
     *
     * @param chart in place of few others
     */
    private record Sheet(
            Optional<FigureValue> leading,
            List<FigureValue> done,
            List<FigureValue> lacking,
            List<FigureValue> others,
            Optional<ChartData> chart) {}

    /** Which days of the year before stand beside these; those of a part of it first. */
    static Optional<String> compared(List<FigureValue> known) {
        return known.stream()
                .map(FigureValue::compared)
                .filter(Objects::nonNull)
                .filter(each -> each.value() != null)
                .sorted(Comparator.comparing(each -> !each.partly()))
                .map(Comparison::words)
                .findFirst();
    }

    private Sheet sheet(
            Chapter chapter, List<FigureValue> known, Period period, List<ChartData> charts) {
        var asked =
                Stream.of(chapter.leading(), chapter.done(), chapter.lacking())
                        .flatMap(List::stream)
                        .toList();
        var values = figures.of(asked, period);
        int done = chapter.leading().size();
        int lacking = done + chapter.done().size();
        var leading =
                values.subList(0, done).stream().filter(each -> each.value() != null).findFirst();
        var did = told(DONE, values.subList(done, lacking));
        var lacks =
                told(
                        LACKING,
                        values.subList(lacking, values.size()).stream()
                                .filter(ChapterSlide::lacks)
                                .toList());
        var said =
                Stream.of(leading.stream(), did.stream(), lacks.stream())
                        .flatMap(Function.identity())
                        .map(FigureValue::id)
                        .collect(Collectors.toSet());
        var others =
                known.stream()
                        .filter(each -> !said.contains(each.id()))
                        .filter(each -> !chapter.covered().contains(each.id()))
                        .limit(CARDS)
                        .toList();
        var drawn = charts.stream().filter(ChartData::drawn).findFirst();
        return new Sheet(
                leading, did, lacks, others, others.size() < CARDS ? drawn : Optional.empty());
    }

    private List<Block> content(
            Sheet sheet,
            Map<String, FigureValue> founding,
            Period period,
            Map<String, Warning> warnings) {
        var content = new ArrayList<Block>();
        sheet.leading
                .map(each -> cards.table(List.of(each), founding, period))
                .ifPresent(content::add);
        boolean nothing = nothing(sheet.done);
        var done = sentence(nothing ? "chapter.not-done" : DONE, sheet.done, period);
        var lacking = sentence(LACKING, sheet.lacking, period);
        Stream.of(done, lacking).flatMap(Optional::stream).forEach(content::add);
        Stream.of(nothing ? done : Optional.<Block.Paragraph>empty(), lacking)
                .flatMap(Optional::stream)
                .forEach(each -> warnings.put(each.text(), Warning.LACKING));
        if (sheet.leading.isEmpty()) {
            return content;
        }
        if (sheet.chart.isPresent()) {
            sentence("chapter.others", told("", sheet.others), period).ifPresent(content::add);
            content.add(new Block.Chart(sheet.chart.get()));
        } else if (!sheet.others.isEmpty()) {
            content.add(cards.table(sheet.others, founding, period));
        }
        return content;
    }

    /** Of a share the rest is missing, of anything else what there is. */
    private static boolean lacks(FigureValue figure) {
        return !figure.unit().equals(PERCENT)
                || figure.value() != null && figure.value().compareTo(WHOLE) < 0;
    }

    /**
     * None of anything is nothing to tell; a share of none is, and that nothing at all was done.
     */
    private static boolean tells(FigureValue figure, boolean none) {
        return figure.value() != null
                && (none || figure.unit().equals(PERCENT) || figure.value().signum() != 0);
    }

    private static List<FigureValue> told(String key, List<FigureValue> values) {
        boolean none = key.equals(DONE) && nothing(values);
        return values.stream().filter(each -> tells(each, none)).limit(NAMED).toList();
    }

    private Optional<Block.Paragraph> sentence(
            String key, List<FigureValue> values, Period period) {
        var parts = new ArrayList<Block.Inline>();
        for (var each : values) {
            var before = parts.isEmpty() ? key : "common.clause-mark";
            parts.add(new Block.Words(texts.get(before)));
            var told = key.equals(LACKING) ? lacking(each, period) : words.based(each, period);
            parts.add(new Block.Token(each.reference(), told, each.route()));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(Block.Origin.DATA, parts));
    }

    private static boolean nothing(List<FigureValue> done) {
        return done.stream()
                .map(FigureValue::value)
                .allMatch(each -> each == null || each.signum() == 0);
    }

    /**
     * Of a share what is left, in things where its base is counted in them: not what was reached.
     */
    private String lacking(FigureValue figure, Period period) {
        var left = "chapter.left." + figure.id();
        if (figure.value() != null && figure.share() != null && texts.has(left)) {
            var parts = figure.parts();
            return texts.get(
                    left,
                    Formats.number(parts.whole().subtract(parts.part())),
                    Formats.number(parts.whole()));
        }
        var told = words.based(figure, period);
        return figure.value() == null || figure.few() || !figure.unit().equals(PERCENT)
                ? told
                : told
                        + texts.get(
                                "chapter.missing", Formats.number(WHOLE.subtract(figure.value())));
    }
}
