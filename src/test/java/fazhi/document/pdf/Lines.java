package fazhi.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The lines of a page where they stand, its number left out (行). */
final class Lines {

    /** A line with its edges in points, from the upper left of the paper (行位置). */
    record Line(String text, double left, double right, double base) {}

    private static final double LOWER_EDGE = (297 - 35) / 25.4 * 72 + 1;

    private Lines() {}

    static List<Line> of(PDDocument pdf, int page) throws IOException {
        return all(pdf, page).stream().filter(line -> line.base() < LOWER_EDGE).toList();
    }

    static Line number(PDDocument pdf, int page) throws IOException {
        return all(pdf, page).stream()
                .filter(line -> line.base() > LOWER_EDGE)
                .reduce(
                        (one, other) ->
                                new Line(
                                        one.text() + other.text(),
                                        one.left(),
                                        other.right(),
                                        one.base()))
                .orElseThrow();
    }

    private static List<Line> all(PDDocument pdf, int page) throws IOException {
        var lines = new ArrayList<Line>();
        var reader =
                new PDFTextStripper() {

                    @Override
                    protected void writeString(String text, List<TextPosition> places) {
                        var first = places.getFirst();
                        var last = places.getLast();
                        lines.add(
                                new Line(
                                        text,
                                        first.getXDirAdj(),
                                        last.getXDirAdj() + last.getWidthDirAdj(),
                                        first.getYDirAdj()));
                    }
                };
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(pdf);
        return lines;
    }
}
