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
import java.math.BigDecimal;
import java.util.ArrayList;
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
        var content = content(overview.chapter(), known, founding, period, charts);
        var cutOff = texts.get("slide.as-of", Formats.date(reporting.cutOff(period), texts));
        var basis = partly(known).map(days -> texts.get("chapter.basis", cutOff, days));
        return new Slide(
                overview.module() + Slide.DIVIDER,
                name,
                "",
                content.isEmpty() ? "" : basis.orElse(cutOff),
                content,
                spoken(name, content));
    }

    /** From which day on there is a year before, where that is only a part of it. */
    private Optional<String> partly(List<FigureValue> known) {
        return known.stream()
                .map(FigureValue::compared)
                .filter(Objects::nonNull)
                .filter(Comparison::partly)
                .map(Comparison::from)
                .filter(Objects::nonNull)
                .findFirst()
                .map(from -> Formats.date(from, texts));
    }

    private List<Block> content(
            Chapter chapter,
            List<FigureValue> known,
            Map<String, FigureValue> founding,
            Period period,
            List<ChartData> charts) {
        var asked =
                Stream.of(chapter.leading(), chapter.done(), chapter.lacking())
                        .flatMap(List::stream)
                        .toList();
        var values = figures.of(asked, period);
        int done = chapter.leading().size();
        int lacking = done + chapter.done().size();
        var content = new ArrayList<Block>();
        var leading =
                values.subList(0, done).stream().filter(each -> each.value() != null).findFirst();
        leading.map(each -> cards.table(List.of(each), founding, period)).ifPresent(content::add);
        told(DONE, values.subList(done, lacking), period).ifPresent(content::add);
        told(
                        LACKING,
                        values.subList(lacking, values.size()).stream()
                                .filter(ChapterSlide::lacks)
                                .toList(),
                        period)
                .ifPresent(content::add);
        var said =
                Stream.of(
                                leading.stream().map(FigureValue::id),
                                told(content),
                                chapter.covered().stream())
                        .flatMap(Function.identity())
                        .collect(Collectors.toSet());
        var others = known.stream().filter(each -> !said.contains(each.id())).limit(CARDS).toList();
        if (leading.isEmpty()) {
            return content;
        }
        var drawn = charts.stream().filter(ChartData::drawn).findFirst();
        if (others.size() < CARDS && drawn.isPresent()) {
            told("chapter.others", others, period).ifPresent(content::add);
            content.add(new Block.Chart(drawn.get()));
        } else if (!others.isEmpty()) {
            content.add(cards.table(others, founding, period));
        }
        return content;
    }

    /** The figures these sentences name, so that no card says them again. */
    private static Stream<String> told(List<Block> sentences) {
        return sentences.stream()
                .filter(Block.Paragraph.class::isInstance)
                .flatMap(block -> ((Block.Paragraph) block).parts().stream())
                .filter(Block.Token.class::isInstance)
                .map(part -> FigureValue.idOf(((Block.Token) part).figure()));
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

    private Optional<Block> told(String key, List<FigureValue> values, Period period) {
        var parts = new ArrayList<Block.Inline>();
        boolean none =
                key.equals(DONE)
                        && values.stream()
                                .map(FigureValue::value)
                                .allMatch(each -> each == null || each.signum() == 0);
        values.stream()
                .filter(each -> tells(each, none))
                .limit(NAMED)
                .forEach(
                        each -> {
                            var before = parts.isEmpty() ? key : "common.clause-mark";
                            parts.add(new Block.Words(texts.get(before)));
                            parts.add(
                                    new Block.Token(
                                            each.reference(),
                                            words.based(each, period),
                                            each.route()));
                            if (key.equals(LACKING)) {
                                parts.add(new Block.Words(missing(each)));
                            }
                        });
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Paragraph(Block.Origin.DATA, parts));
    }

    /**
     * A share that was reached is not what is missing: that is said behind it, in things where its
     * base is counted in them, or seen of few.
     */
    private String missing(FigureValue share) {
        if (share.value() == null || share.few() || !share.unit().equals(PERCENT)) {
            return "";
        }
        var counted = "chapter.missing." + share.id();
        if (share.share() != null && texts.has(counted)) {
            var parts = share.parts();
            return texts.get(counted, Formats.number(parts.whole().subtract(parts.part())));
        }
        return texts.get("chapter.missing", Formats.number(WHOLE.subtract(share.value())));
    }

    private String spoken(String name, List<Block> content) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("spoken.divider", name));
        for (var block : content) {
            switch (block) {
                case Block.Table table when block != content.getFirst() ->
                        sentences.add(
                                texts.get(
                                        "spoken.others",
                                        table.rows().stream()
                                                .map(cells -> cells.get(0) + " " + cells.get(1))
                                                .collect(
                                                        Collectors.joining(
                                                                texts.get("common.list-mark")))));
                case Block.Table table -> {
                    var cells = table.rows().getFirst();
                    sentences.add(
                            texts.get(
                                    "spoken.leading", cells.getLast(), cells.get(0), cells.get(1)));
                }
                case Block.Paragraph told -> sentences.add(told.text());
                case Block.Chart(var data) -> sentences.add(data.headline());
                default -> throw new IllegalStateException(block.toString());
            }
        }
        return words.sentences(sentences);
    }
}
