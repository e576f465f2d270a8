package fazhi.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fazhi.common.Texts;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.report.Block;
import fazhi.report.OfficialWords;
import fazhi.ui.ChartEngine;
import fazhi.ui.ChartPanel;
import fazhi.ui.MatrixPanel;
import fazhi.ui.ValueTable;
import java.util.stream.Collectors;

/** Draws slides for the wall (幻灯片绘制): large type, the same seven categories as in PowerPoint. */
@org.springframework.stereotype.Component
record SlideDrawing(ChartEngine engine, NativeCharts charts, Texts texts) {

    private static final int MOST_CATEGORIES = 7;

    Component cover(SlideDeck deck) {
        var cover =
                new Section(
                        new H1(deck.title()),
                        words(deck.subtitle(), "slide-subtitle"),
                        words(deck.issuer(), "slide-subtitle"));
        cover.addClassNames("slide", "slide-cover");
        return cover;
    }

    Component slide(Slide slide) {
        var face =
                new Section(
                        new H1(slide.title()),
                        words(slide.headline(), "slide-headline"),
                        words(slide.basis(), "slide-basis"));
        slide.content().stream().map(this::draw).forEach(face::add);
        face.add(words(slide.notes(), "slide-notes"));
        face.addClassName("slide");
        return face;
    }

    private Component draw(Block block) {
        return switch (block) {
            case Block.Heading(_, var heading) -> new H2(heading);
            case Block.Paragraph(_, var parts) -> {
                var words = new OfficialWords(texts);
                yield words(
                        parts.stream().map(words::plain).collect(Collectors.joining()),
                        "slide-point");
            }
            case Block.Table(_, var header, var rows, var routes) ->
                    new ValueTable("", header, rows, routes).component();
            case Block.Chart(var data) ->
                    new ChartPanel(charts.atMost(data, MOST_CATEGORIES), engine, true);
            case Block.Grid(var matrix) -> new MatrixPanel(matrix);
            case Block.PageBreak() -> words("", "slide-point");
        };
    }

    private static Paragraph words(String text, String style) {
        var words = new Paragraph(text);
        words.addClassName(style);
        words.setVisible(!text.isBlank());
        return words;
    }
}
