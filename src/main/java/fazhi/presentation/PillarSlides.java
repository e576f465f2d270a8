package fazhi.presentation;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.ChartTelling;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.figure.Unit;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.office.NativeCharts;
import fazhi.presentation.finding.ByQuarter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The slides of one pillar (板块幻灯片): its figures as a table, then one chart or matrix a slide. */
@Component
record PillarSlides(
        FigureCatalogue figures,
        FigureSlide figureSlide,
        ChapterSlide chapter,
        NativeCharts drawing,
        SlideWords words,
        Texts texts) {

    List<Slide> of(Overview overview, Period period) {
        var slides = new ArrayList<Slide>();
        var values = figures.of(overview.figures(), period);
        // what nobody has recorded says nothing to a meeting
        var known = values.stream().filter(each -> each.value() != null).toList();
        var founding =
                known.stream()
                        .filter(each -> each.basis().cumulative())
                        .collect(Collectors.toMap(FigureValue::id, Function.identity()));
        var own = figures.ofPeriod(founding.keySet(), period);
        var shown = known.stream().map(each -> own.getOrDefault(each.id(), each)).toList();
        for (int from = 0; from < shown.size(); from += SlidePages.CARDS) {
            int to = Math.min(shown.size(), from + SlidePages.CARDS);
            slides.add(
                    figureSlide.of(
                            overview.module(),
                            from / SlidePages.CARDS,
                            shown.subList(from, to),
                            founding,
                            period));
        }
        var charts =
                overview.charts(period).stream()
                        .filter(chart -> !chart.empty())
                        .map(chart -> ByQuarter.of(chart, texts))
                        .map(chart -> ByQuarter.within(period, chart))
                        .toList();
        charts.stream().map(chart -> slide(overview.module(), chart)).forEach(slides::add);
        overview.matrices(period).stream()
                .filter(matrix -> !SlideWords.silent(matrix))
                .map(matrix -> slide(overview.module(), matrix))
                .forEach(slides::add);
        if (!slides.isEmpty()) {
            var sheet = chapter.of(overview, shown, founding, period, few(charts));
            if (!sheet.content().isEmpty()) {
                slides.addFirst(sheet);
            }
        }
        return slides;
    }

    private List<ChartData> few(List<ChartData> charts) {
        return charts.stream()
                .map(chart -> drawing.atMost(chart, NativeCharts.MOST_ON_A_SLIDE))
                .toList();
    }

    /** What is better told is told whole; a picture has as many bars as the back row can read. */
    private Block legible(ChartData chart) {
        if (!chart.told()) {
            return new Block.Chart(drawing.atMost(chart, NativeCharts.MOST_ON_A_SLIDE));
        }
        return new ChartTelling(texts).of(chart) instanceof Block.Table table
                ? measured(table, chart)
                : new ChartTelling(texts).of(chart);
    }

    /** Each number with its unit beside it and its rows behind it, as it stands on a card. */
    private Block measured(Block.Table table, ChartData chart) {
        if (chart.series().size() > 1) {
            return table;
        }
        var series = chart.series().getFirst();
        return new Block.Table(
                "",
                table.header(),
                IntStream.range(0, table.rows().size())
                        .mapToObj(at -> measured(table.rows().get(at), chart, series, at))
                        .toList(),
                series.routes().stream().map(route -> List.of("", route)).toList());
    }

    private List<String> measured(
            List<String> row, ChartData chart, ChartData.Series series, int at) {
        var unit = Unit.beside(chart.unit(), series.values().get(at), texts);
        return row.getLast().isEmpty() ? row : List.of(row.getFirst(), row.getLast() + " " + unit);
    }

    private Slide slide(String module, ChartData chart) {
        return slide(
                module + "/" + chart.id(),
                topic(module, chart.title()),
                chart.headline(),
                chart.title(),
                words.basis(chart.unit(), chart.basis()),
                legible(chart),
                words.spoken(chart));
    }

    /** Under its pillar's name. */
    private String topic(String module, String title) {
        return texts.get("summary.of-pillar", texts.get("module." + module), title);
    }

    /** Headed by what it says; where nothing can be said, by what it is about. */
    private static Slide slide(
            String key,
            String topic,
            String said,
            String title,
            String basis,
            Block content,
            String notes) {
        return new Slide(key, topic, said.isBlank() ? title : said, basis, List.of(content), notes);
    }

    private Slide slide(String module, Matrix matrix) {
        var headline = words.headline(matrix);
        return slide(
                module + "/" + matrix.id(),
                topic(module, matrix.title()),
                headline,
                matrix.title(),
                words.basis(matrix.unit(), matrix.basis()),
                new Block.Grid(matrix),
                words.spoken(matrix, headline));
    }
}
