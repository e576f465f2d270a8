package fazhi.presentation;

import fazhi.common.Formats;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.board.Overview;
import fazhi.figure.reporting.ReportingService;
import fazhi.presentation.Slide.Warning;
import fazhi.presentation.speech.DeckSpeech;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The period on one page (一页看全年): the leading figure of each pillar beside that of the year before,
 * what is past a term of law, and one sentence of what each pillar's sheet says is lacking.
 */
@Component
record SummarySlide(
        FigureCatalogue figures,
        ReportingService reporting,
        FigureSlide cards,
        SlideWords words,
        DeckSpeech speech,
        Texts texts) {

    private static final String LEGAL = "clock.legal-overdue";

    /** A figure, and the pillar it stands for (板块指标); none of what concerns all. */
    private record Told(String module, FigureValue figure) {}

    /**
     * @param slides with the pillars' sheets, which say what is lacking
     */
    Optional<Slide> of(List<Overview> overviews, List<Slide> slides, Period period) {
        var legal =
                figures.of(List.of(LEGAL), period).stream()
                        .filter(SummarySlide::some)
                        .map(each -> new Told("", each))
                        .toList();
        var told = told(overviews, period, SlidePages.CARDS - legal.size());
        if (told.isEmpty() || slides.stream().noneMatch(Slide::divider)) {
            return Optional.empty();
        }
        var all = Stream.concat(told.stream(), legal.stream()).toList();
        var table = table(all, period);
        var warnings = new HashMap<String, Warning>();
        legal.forEach(_ -> warnings.put(table.rows().getLast().getFirst(), Warning.LAW));
        var content = new ArrayList<Block>(List.of(table));
        var lacking = slides.stream().filter(Slide::divider).flatMap(SummarySlide::first).toList();
        lacking(lacking)
                .ifPresent(
                        each -> {
                            content.add(each);
                            warnings.put(each.text(), Warning.LACKING);
                        });
        return Optional.of(
                new Slide(
                        Slide.SUMMARY,
                        texts.get("summary.topic", Formats.period(period, texts)),
                        headline(told, legal),
                        basis(all, period),
                        content,
                        spoken(all, lacking, period),
                        warnings));
    }

    /** Of each pillar what leads it, then of what it did what stands beside the year before. */
    private List<Told> told(List<Overview> overviews, Period period, int most) {
        Map<String, List<FigureValue>> own =
                overviews.stream()
                        .collect(
                                Collectors.toMap(
                                        Overview::module, each -> figures.of(asked(each), period)));
        Map<String, List<FigureValue>> shown = new HashMap<>();
        for (var overview : overviews) {
            var leading = overview.chapter().leading().size();
            own.getOrDefault(overview.module(), List.of()).stream()
                    .limit(leading)
                    .filter(each -> each.value() != null)
                    .findFirst()
                    .ifPresent(
                            each -> shown.put(overview.module(), new ArrayList<>(List.of(each))));
        }
        int left = most - shown.size();
        for (var overview : overviews) {
            var beside =
                    own.getOrDefault(overview.module(), List.of()).stream()
                            .skip(overview.chapter().leading().size())
                            .filter(SummarySlide::some)
                            .filter(each -> each.lastYear() != null)
                            .findFirst();
            if (left > 0 && beside.isPresent() && shown.containsKey(overview.module())) {
                shown.getOrDefault(overview.module(), List.of()).add(beside.get());
                left--;
            }
        }
        return overviews.stream()
                .map(Overview::module)
                .flatMap(
                        module ->
                                shown.getOrDefault(module, List.of()).stream()
                                        .map(each -> new Told(module, each)))
                .toList();
    }

    private static List<String> asked(Overview overview) {
        var chapter = overview.chapter();
        return Stream.concat(chapter.leading().stream(), chapter.done().stream()).toList();
    }

    private static boolean some(FigureValue figure) {
        return figure.value() != null && figure.value().signum() > 0;
    }

    /** The cards of the pillars, each under its pillar's name. */
    private Block.Table table(List<Told> told, Period period) {
        var values = told.stream().map(Told::figure).toList();
        var table = cards.table(values, Map.of(), period);
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < told.size(); row++) {
            var cells = new ArrayList<>(table.rows().get(row));
            cells.set(0, named(told.get(row)));
            rows.add(cells);
        }
        return new Block.Table("", table.header(), rows, table.routes());
    }

    private String named(Told told) {
        var label = told.figure().label();
        return told.module().isEmpty()
                ? label
                : texts.get("summary.of-pillar", texts.get("module." + told.module()), label);
    }

    /** 立案 21 宗（上年 12 宗），普法活动 1 次（上年 15 次）: what is past the law, then two pillars. */
    private String headline(List<Told> told, List<Told> legal) {
        var late =
                legal.stream()
                        .map(each -> each.figure().value())
                        .filter(Objects::nonNull)
                        .map(each -> texts.get("summary.legal", each.longValue()));
        return joined(Stream.concat(late, beside(told).limit(2 - legal.size())));
    }

    private Stream<String> beside(List<Told> told) {
        return told.stream()
                .filter(each -> each.figure().lastYear() != null)
                .collect(
                        Collectors.toMap(
                                Told::module,
                                Told::figure,
                                (first, _) -> first,
                                LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(
                        each ->
                                Stream.ofNullable(each.lastYear())
                                        .map(
                                                last ->
                                                        texts.get(
                                                                "summary.beside",
                                                                words.figure(each),
                                                                Formats.number(last),
                                                                each.unit())));
    }

    private String basis(List<Told> told, Period period) {
        var day = texts.get("slide.as-of", Formats.date(reporting.cutOff(period), texts));
        return ChapterSlide.compared(told.stream().map(Told::figure).toList())
                .map(days -> texts.get("chapter.basis", day, days))
                .orElse(day);
    }

    /** The first of what each sheet says is lacking. */
    private Optional<Block.Paragraph> lacking(List<Block.Token> tokens) {
        if (tokens.isEmpty()) {
            return Optional.empty();
        }
        var parts = new ArrayList<Block.Inline>();
        for (var token : tokens) {
            var before = parts.isEmpty() ? "chapter.lacking" : "common.clause-mark";
            parts.add(new Block.Words(texts.get(before)));
            parts.add(token);
        }
        return Optional.of(new Block.Paragraph(Block.Origin.DATA, parts));
    }

    private static Stream<Block.Token> first(Slide sheet) {
        return sheet.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast)
                .filter(each -> sheet.warning(each.text()).isPresent())
                .toList()
                .reversed()
                .stream()
                .limit(1)
                .flatMap(each -> each.parts().stream())
                .filter(Block.Token.class::isInstance)
                .map(Block.Token.class::cast)
                .limit(1);
    }

    private String spoken(List<Told> all, List<Block.Token> lacking, Period period) {
        var year = speech.year(period);
        var references = lacking.stream().map(Block.Token::figure).toList();
        return words.sentences(
                List.of(year.isEmpty() ? numbers(all) : year, speech.lacking(references, period)));
    }

    private String numbers(List<Told> all) {
        return joined(all.stream().map(Told::figure).filter(SummarySlide::some).map(words::figure));
    }

    private String joined(Stream<String> words) {
        return words.collect(Collectors.joining(texts.get("common.clause-mark")));
    }
}
