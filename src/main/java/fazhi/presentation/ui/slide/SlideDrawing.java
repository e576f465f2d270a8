package fazhi.presentation.ui.slide;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fazhi.common.Texts;
import fazhi.common.text.TextWidth;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.office.NativeCharts;
import fazhi.presentation.Slide;
import fazhi.presentation.SlideDeck;
import fazhi.ui.chart.ChartEngine;
import fazhi.ui.chart.ChartPanel;
import fazhi.ui.chart.MatrixPanel;
import fazhi.ui.chart.Unbroken;
import fazhi.ui.chart.ValueTable;
import java.util.List;

/** Draws slides for the wall (幻灯片绘制): large type, the same categories as in PowerPoint. */
@org.springframework.stereotype.Component
public record SlideDrawing(ChartEngine engine, NativeCharts charts, PhotoWall photos, Texts texts) {

    /** Characters of large type across a point. */
    private static final int ACROSS = 26;

    private static final int LINES = 4;

    /** More than these do not stand below each other in the type of full points either. */
    private static final int MOST_LINES = 8;

    /** So few that they are written larger. */
    private static final int FEW = 5;

    public Section cover(SlideDeck deck) {
        var cover =
                new Section(
                        words(deck.issuer(), "slide-issuer"),
                        new H1(deck.title()),
                        words(deck.subtitle(), "slide-subtitle"),
                        words(deck.opening(), "slide-notes"));
        cover.addClassNames("slide", "slide-cover");
        return cover;
    }

    /**
     * The pillar's name, one large figure with what was done and what is lacking beside it, and the
     * other figures below.
     */
    private Section divider(Slide slide) {
        var name = new Div(new H1(slide.title()), words(slide.basis(), "slide-basis"));
        name.addClassName("chapter-name");
        name.getElement().getClassList().set("chapter-found", !slide.kicker().isBlank());
        var face = new Section(words(slide.kicker(), "slide-kicker"), name);
        var strip = slide.strip();
        var middle = new Div();
        middle.addClassName("chapter-middle");
        draw(slide.withoutStrip(), middle);
        middle.getElement().getClassList().set("chapter-drawn", slide.chart().isPresent());
        face.add(middle);
        strip.map(cards -> new FigureTiles(slide, cards)).ifPresent(face::add);
        face.add(words(slide.notes(), "slide-notes"));
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
        face.getElement().getClassList().set("slide-summary", slide.summary());
        face.getElement().getClassList().set("slide-plan", slide.key().equals(Slide.NEXT_STEPS));
        face.getElement().setAttribute("data-key", slide.key());
        return face;
    }

    private void draw(Slide slide, HasComponents face) {
        var points = new Div();
        points.addClassName("slide-points");
        for (var block : slide.content()) {
            switch (block) {
                case Block.Heading(_, var heading) -> points.add(new H2(heading));
                case Block.Paragraph paragraph -> points.add(point(slide, paragraph));
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
            points.addClassName("points-" + points.getComponentCount());
            int lines = lines(slide);
            points.getElement().getClassList().set("points-full", lines > LINES);
            points.getElement().getClassList().set("points-tight", lines > MOST_LINES);
            face.add(few(points, points.getChildren().toList(), "few"));
        }
    }

    /** How many lines the points would need in large type. */
    private static int lines(Slide slide) {
        return slide.content().stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> TextWidth.of(((Block.Paragraph) block).text()))
                .mapToInt(width -> (int) Math.ceil(width / ACROSS))
                .sum();
    }

    private static <C extends Component> C few(C drawn, List<?> parts, String style) {
        drawn.getElement().getClassList().set(style, parts.size() <= FEW);
        return drawn;
    }

    private static Component table(Slide slide, Block.Table table) {
        return slide.cards(table)
                ? new FigureTiles(slide, table)
                : few(
                        new ValueTable("", table.header(), table.rows(), table.routes())
                                .component(cell -> slide.warning(cell).map(Marks::of).orElse("")),
                        table.rows(),
                        "rows-few");
    }

    /** A number in it leads to its rows. */
    private Paragraph point(Slide slide, Block.Paragraph paragraph) {
        var point = words("", "slide-point");
        slide.warning(paragraph.text()).map(Marks::of).ifPresent(point::addClassName);
        point.setVisible(true);
        for (var part : paragraph.parts()) {
            if (part instanceof Block.Token(_, var text, var route) && !route.isEmpty()) {
                point.add(Unbroken.write(new Anchor(route, ""), text));
            } else {
                Unbroken.write(point, new OfficialWords(texts).plain(part));
            }
        }
        return point;
    }

    private static Paragraph words(String text, String style) {
        var words = Unbroken.write(new Paragraph(), text);
        words.addClassName(style);
        words.setVisible(!text.isBlank());
        return words;
    }
}
