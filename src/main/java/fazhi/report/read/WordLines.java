package fazhi.report.read;

import fazhi.common.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The lines of a Word file (Word 文档): tracked deletions left out, automatic numbers written out.
 */
class WordLines {

    private final List<Line> lines = new ArrayList<>();

    private final WordNumbering numbering = new WordNumbering();

    static List<Line> of(byte[] content) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var reading = new WordLines();
            document.getBodyElements().forEach(reading::add);
            return reading.lines;
        } catch (IOException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException failure) {
            throw new Refusal("report.read.broken", String.valueOf(failure.getMessage()));
        }
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph ->
                    add(numbering.mark(paragraph) + paragraph.getText(), false);
            case XWPFTable table ->
                    table.getRows()
                            .forEach(
                                    row ->
                                            add(
                                                    String.join(
                                                            " | ",
                                                            row.getTableCells().stream()
                                                                    .map(
                                                                            cell ->
                                                                                    cell.getText()
                                                                                            .strip())
                                                                    .toList()),
                                                    true));
            case XWPFSDT control -> add(control.getContent().getText(), false);
            default -> {}
        }
    }

    private void add(String text, boolean table) {
        PlainLines.of(text).forEach(line -> lines.add(new Line(line.text(), table)));
    }
}
