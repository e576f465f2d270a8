package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.PageBreak;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Photos;
import fazhi.document.Block.Steps;
import fazhi.document.Block.Table;
import fazhi.document.ChartTelling;
import fazhi.document.OfficialWords;
import fazhi.document.pdf.picture.ChartPicture;
import fazhi.figure.chart.ChartData;
import java.util.List;

/** Blocks in their order (正文) on a PDF page. */
class BlockPrint {

    /** 150 mm by 62 mm, as in Word. */
    private static final double WIDTH = 425;

    private static final double HEIGHT = 176;

    private static final double POINTS = 10.5;

    private final Html page;

    private final OfficialWords words;

    private boolean running;

    BlockPrint(Html page, OfficialWords words) {
        this.page = page;
        this.words = words;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
        end();
    }

    private void write(Block block) {
        if (!(block instanceof Paragraph)) {
            end();
        }
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> new TablePrint(page).write(table);
            case Chart(var data) when data.told() -> told(data);
            case Chart(var data) -> chart(data);
            case Grid(var matrix) -> new TablePrint(page).write(matrix, words);
            case Photos photos -> lines(photos.words());
            case Steps steps -> lines(steps.words());
            case PageBreak() -> page.raw("<div class=\"new-page\"></div>");
        }
    }

    private void lines(List<String> lines) {
        lines.forEach(line -> page.element("p", "body", line));
    }

    /** A heading that nothing runs on from still needs its end. */
    private void end() {
        if (running) {
            page.close("p");
            running = false;
        }
    }

    private void heading(Heading heading) {
        if (words.runsOn(heading)) {
            page.raw("<p class=\"body\">").element("b", "", heading.text());
            running = true;
            return;
        }
        page.raw(
                        "<p class=\"body heading level-"
                                + heading.level()
                                + "\" id=\""
                                + Bookmarks.name(heading)
                                + "\">")
                .text(heading.text())
                .close("p");
    }

    private void paragraph(Paragraph paragraph) {
        if (!running) {
            page.raw("<p class=\"body\">");
            running = true;
        }
        new InlinePrint(page, words).write(paragraph.parts());
        end();
    }

    /** What no picture shows better: the sentence, then its table. */
    private void told(ChartData data) {
        var told = new ChartTelling(words.texts()).onPaper(data);
        if (!data.headline().isBlank() && told instanceof Block.Table) {
            page.element("p", "body", words.sentence(data.headline()));
        }
        write(told);
    }

    private void chart(ChartData data) {
        page.raw("<div class=\"figure\">");
        if (data.empty()) {
            page.element("p", "caption", words.noData());
        } else {
            page.raw(ChartPicture.growing(WIDTH, HEIGHT, POINTS).of(data));
        }
        page.element("p", "caption", words.caption(data.title(), data.unit(), data.basis()))
                .close("div");
    }
}
