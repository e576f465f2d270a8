package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.ui.chart.ChartEngine;
import fazhi.ui.chart.ChartPanel;
import fazhi.ui.chart.MatrixPanel;
import fazhi.ui.chart.ValueTable;
import java.util.List;
import java.util.stream.Collectors;

/** Draws slides for the wall (幻灯片绘制): large type, the same categories as in PowerPoint. */
@org.springframework.stereotype.Component
public record SlideDrawing(ChartEngine engine, NativeCharts charts, PhotoWall photos, Texts texts) {

    /** So few that they are written larger. */
    private static final int FEW = 5;

    public Section cover(SlideDeck deck) {
        var cover =
                new Section(
                        words(deck.issuer(), "slide-issuer"),
                        new H1(deck.title()),
                        words(deck.subtitle(), "slide-subtitle"));
        cover.addClassNames("slide", "slide-cover");
        return cover;
    }

    /** A name in the middle, as on the cover. */
    private Section divider(Slide slide) {
        var face = new Section(new H1(slide.title()), words(slide.notes(), "slide-notes"));
        face.addClassNames("slide", "slide-cover", "slide-divider");
        face.getElement().setAttribute("data-key", slide.key());
        return face;
    }

    public Section slide(Slide slide) {
        if (slide.divider()) {
            return divider(slide);
        }
        var face =
                new Section(
                        words(slide.kicker(), "slide-kicker"),
                        new H1(slide.title()),
                        words(slide.basis(), "slide-basis"));
        draw(slide, face);
        face.add(words(slide.notes(), "slide-notes"));
        face.addClassNames("slide", "slide-plain");
        face.getElement().setAttribute("data-key", slide.key());
        return face;
    }

    private void draw(Slide slide, Section face) {
        var points = new Div();
        points.addClassName("slide-points");
        for (var block : slide.content()) {
            switch (block) {
                case Block.Heading(_, var heading) -> points.add(new H2(heading));
                case Block.Paragraph paragraph -> points.add(point(paragraph));
                case Block.Table table -> face.add(table(slide, table));
                case Block.Chart(var data) ->
                        face.add(
                                new ChartPanel(
                                        charts.atMost(data, NativeCharts.MOST_ON_A_SLIDE),
                                        engine,
                                        true));
                case Block.Grid(var matrix) ->
                        face.add(few(new MatrixPanel(matrix), matrix.rows(), "rows-few"));
                case Block.Photos shown -> face.add(photos.of(shown));
                case Block.Steps steps -> face.add(new StepLine(texts).of(steps));
                case Block.PageBreak() -> {}
            }
        }
        if (points.getComponentCount() > 0) {
            face.add(few(points, slide.content(), "few"));
        }
    }

    private static <C extends Component> C few(C drawn, List<?> parts, String style) {
        drawn.getElement().getClassList().set(style, parts.size() <= FEW);
        return drawn;
    }

    private static Component table(Slide slide, Block.Table table) {
        return slide.figures()
                ? new FigureTiles(table)
                : few(
                        new ValueTable("", table.header(), table.rows(), table.routes())
                                .component(),
                        table.rows(),
                        "rows-few");
    }

    private Paragraph point(Block.Paragraph paragraph) {
        var words = new OfficialWords(texts);
        return words(
                paragraph.parts().stream().map(words::plain).collect(Collectors.joining()),
                "slide-point");
    }

    private static Paragraph words(String text, String style) {
        var words = new Paragraph(text);
        words.addClassName(style);
        words.setVisible(!text.isBlank());
        return words;
    }
}
