package fazhi.presentation;

import fazhi.common.text.TextWidth;
import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.PageBreak;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Photos;
import fazhi.document.Block.Steps;
import fazhi.document.Block.Table;
import fazhi.document.OfficialWords;
import fazhi.figure.chart.Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Cuts a slide that cannot be read from the last row of seats (分页): one chart or table a page, few
 * rows, few lines.
 */
public final class SlidePages {

    /** As many rows as can be read from the last row of seats. */
    static final int ROWS = 8;

    /** As many figures, for each stands large on a card of its own. */
    static final int CARDS = 6;

    private static final int LINES = 10;

    private static final int LINES_BELOW = 4;

    /** In full characters. */
    private static final int LINE_LENGTH = 40;

    private final List<List<Block>> pages = new ArrayList<>();

    private int linesLeft;

    private SlidePages() {}

    /** The slide as it is, or cut into several with numbered topics. */
    public static List<Slide> of(Slide slide, OfficialWords words) {
        if (slide.whole()) {
            return List.of(slide);
        }
        var pages = new SlidePages().cut(slide.content());
        if (pages.size() <= 1) {
            return List.of(slide.page(slide.topic(), pages.isEmpty() ? List.of() : pages.get(0)));
        }
        var slides = new ArrayList<Slide>();
        for (int page = 0; page < pages.size(); page++) {
            var topic = words.caption(slide.topic(), "", (page + 1) + "/" + pages.size());
            slides.add(slide.page(topic, pages.get(page)));
        }
        return slides;
    }

    /** Whether it stands on one page. */
    public static boolean one(Slide slide) {
        return slide.whole() || new SlidePages().cut(slide.content()).size() <= 1;
    }

    private List<List<Block>> cut(List<Block> content) {
        for (var block : content) {
            switch (block) {
                case Heading heading -> text(heading, heading.text());
                case Paragraph paragraph -> text(paragraph, paragraph.text());
                case Chart chart -> alone(chart);
                case Table table -> rows(table.rows().size(), table::part);
                case Grid(var matrix) ->
                        rows(matrix.rows().size(), (from, to) -> part(matrix, from, to));
                case Photos photos -> alone(photos);
                case Steps steps -> above(steps);
                case PageBreak() -> linesLeft = 0;
            }
        }
        return pages;
    }

    private void alone(Block block) {
        pages.add(List.of(block));
        linesLeft = 0;
    }

    /** With room for a few words below. */
    private void above(Block block) {
        pages.add(new ArrayList<>(List.of(block)));
        linesLeft = LINES_BELOW;
    }

    private void text(Block block, String words) {
        int lines = (int) Math.ceil(TextWidth.of(words) / LINE_LENGTH);
        if (lines > linesLeft) {
            pages.add(new ArrayList<>());
            linesLeft = LINES;
        }
        pages.getLast().add(block);
        linesLeft -= lines;
    }

    /** Even pages: 12 rows become 6 and 6, not 9 and 3. */
    private void rows(int rows, BiFunction<Integer, Integer, Block> part) {
        int parts = Math.max(1, Math.ceilDiv(rows, ROWS));
        for (int index = 0; index < parts; index++) {
            alone(part.apply(rows * index / parts, rows * (index + 1) / parts));
        }
    }

    private static Block part(Matrix matrix, int from, int to) {
        return new Grid(
                new Matrix(
                        matrix.id(),
                        matrix.title(),
                        matrix.unit(),
                        matrix.basis(),
                        matrix.headline(),
                        matrix.rows().subList(from, to),
                        matrix.columns(),
                        matrix.cells().subList(from, to)));
    }
}
