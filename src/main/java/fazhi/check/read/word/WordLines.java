package fazhi.check.read.word;

import fazhi.check.read.Line;
import fazhi.check.read.PlainLines;
import fazhi.common.Refusal;
import fazhi.common.archive.Bounds;
import fazhi.common.archive.CheckedCopy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/**
 * The lines of a Word file (Word 文档): tracked deletions left out, automatic numbers written out.
 */
public class WordLines {

    /** Most paragraphs and tables of a document. */
    private static final int MAX_ELEMENTS = 20_000;

    /** Each paragraph looks its numbering up among all of them. */
    private static final int MAX_NUMBERINGS = 5_000;

    static {
        // the copy was counted by us; the library would refuse a page of equal lines
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final List<Line> lines = new ArrayList<>();

    private final WordNumbering numbering;

    private final WordLook look;

    private WordLines(XWPFDocument document) {
        numbering = new WordNumbering(document);
        look = new WordLook(document);
    }

    public static List<Line> of(byte[] content) {
        try (var document = document(content)) {
            var reading = new WordLines(document);
            document.getBodyElements().forEach(reading::add);
            return reading.lines;
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException _) {
            // the library ends in many ways on what is no document
            throw new Refusal("report.read.broken");
        }
    }

    private static XWPFDocument document(byte[] content) throws IOException {
        var checked = CheckedCopy.of(content, Bounds.DOCUMENT);
        var document = new XWPFDocument(new ByteArrayInputStream(checked));
        if (document.getBodyElements().size() > MAX_ELEMENTS
                || document.getNumbering() != null
                        && document.getNumbering().getNums().size() > MAX_NUMBERINGS) {
            throw Bounds.DOCUMENT.harmful();
        }
        return document;
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph ->
                    add(
                            numbering.mark(paragraph) + paragraph.getText(),
                            false,
                            look.standsOut(paragraph));
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
                                                    true,
                                                    false));
            case XWPFSDT control -> add(control.getContent().getText(), false, false);
            default -> {}
        }
    }

    private void add(String text, boolean table, boolean standsOut) {
        PlainLines.of(text).forEach(line -> lines.add(new Line(line.text(), table, standsOut)));
    }
}
