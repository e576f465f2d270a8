package fazhi.document.word;

import fazhi.document.Block;
import fazhi.document.Block.Chart;
import fazhi.document.Block.Grid;
import fazhi.document.Block.Heading;
import fazhi.document.Block.PageBreak;
import fazhi.document.Block.Paragraph;
import fazhi.document.Block.Table;
import fazhi.document.ChartTelling;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.Matrix;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;

/** Writes blocks in their order (正文). */
class BlockWriter {

    private final Sheet sheet;

    private final ChartWriter charts;

    private final TableWriter tables;

    private @Nullable XWPFParagraph running;

    BlockWriter(Sheet sheet, ChartWriter charts) {
        this.sheet = sheet;
        this.charts = charts;
        this.tables = new TableWriter(sheet);
    }

    void write(List<Block> blocks) throws IOException {
        for (var block : blocks) {
            write(block);
        }
        running = null;
    }

    private void write(Block block) throws IOException {
        var open = running;
        running = null;
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph, open);
            case Table table -> tables.write(table);
            case Chart(var data) when data.told() -> told(data);
            case Chart(var data) -> charts.write(data);
            case Grid(Matrix matrix) -> tables.write(matrix);
            case Block.Photos photos -> lines(photos.words());
            case Block.Steps steps -> lines(steps.words());
            case PageBreak() -> sheet.paragraph("End").setPageBreak(true);
        }
    }

    private void lines(List<String> words) {
        words.forEach(each -> sheet.paragraph("BodyText", each));
    }

    /** What no picture shows better: the sentence, then its table. */
    private void told(ChartData data) throws IOException {
        var told = new ChartTelling(sheet.words().texts()).onPaper(data);
        if (!data.headline().isBlank() && told instanceof Table) {
            sheet.paragraph("BodyText", sheet.words().sentence(data.headline()));
        }
        write(told);
    }

    private void heading(Heading heading) {
        if (sheet.words().runsOn(heading)) {
            running = sheet.paragraph("BodyText", heading.text());
            running.getRuns().getFirst().setBold(true);
        } else {
            sheet.paragraph("Heading" + heading.level(), heading.text());
        }
    }

    private void paragraph(Paragraph paragraph, @Nullable XWPFParagraph open) {
        var target = open == null ? sheet.paragraph("BodyText") : open;
        paragraph.parts().forEach(part -> sheet.add(target, part));
    }
}
