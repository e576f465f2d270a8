package fazhi.presentation;

import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.ChartTelling;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.board.Overview;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import fazhi.office.NativeCharts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The slides of one pillar (板块幻灯片): its figures as a table, then one chart or matrix a slide. */
@Component
record PillarSlides(
        FigureCatalogue figures,
        FigureSlide figureSlide,
        NativeCharts drawing,
        SlideWords words,
        Texts texts) {

    List<Slide> of(Overview overview, Period period) {
        var slides = new ArrayList<Slide>();
        var values = figures.of(overview.figures(), period);
        // what nobody has recorded says nothing to a meeting
        var known = values.stream().filter(each -> each.value() != null).toList();
        int parts = Math.ceilDiv(known.size(), SlidePages.ROWS);
        for (int part = 0; part < parts; part++) {
            int from = known.size() * part / parts;
            int to = known.size() * (part + 1) / parts;
            slides.add(figureSlide.of(overview.module(), part, known.subList(from, to)));
        }
        overview.charts(period).stream()
                .filter(chart -> !chart.empty())
                .map(chart -> ByQuarter.of(chart, texts))
                .map(chart -> slide(overview.module(), chart))
                .forEach(slides::add);
        overview.matrices(period).stream()
                .filter(matrix -> !SlideWords.silent(matrix))
                .map(matrix -> slide(overview.module(), matrix))
                .forEach(slides::add);
        if (!slides.isEmpty()) {
            slides.addFirst(divider(overview.module()));
        }
        return slides;
    }

    private Slide divider(String module) {
        var name = texts.get("module." + module);
        return new Slide(
                module + Slide.DIVIDER, name, "", "", List.of(), texts.get("spoken.divider", name));
    }

    /** What is better told is told whole; a picture has as many bars as the back row can read. */
    private Block legible(ChartData chart) {
        return chart.told()
                ? new ChartTelling(texts).of(chart)
                : new Block.Chart(drawing.atMost(chart, NativeCharts.MOST_ON_A_SLIDE));
    }

    private Slide slide(String module, ChartData chart) {
        return new Slide(
                module + "/" + chart.id(),
                chart.title(),
                words.heading(chart.title(), chart.headline()),
                words.basis(chart.unit(), chart.basis()),
                List.of(legible(chart)),
                words.spoken(chart));
    }

    private Slide slide(String module, Matrix matrix) {
        var headline = words.headline(matrix);
        var basis = words.basis(matrix.unit(), matrix.basis());
        return new Slide(
                module + "/" + matrix.id(),
                matrix.title(),
                words.heading(matrix.title(), headline),
                basis,
                List.of(new Block.Grid(matrix)),
                words.spoken(matrix, headline));
    }
}
