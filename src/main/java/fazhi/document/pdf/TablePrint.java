package fazhi.document.pdf;

import fazhi.common.text.Html;
import fazhi.document.Block.Table;
import fazhi.document.MatrixTable;
import fazhi.document.OfficialWords;
import fazhi.document.word.ColumnWidths;
import fazhi.figure.chart.Matrix;
import fazhi.office.MatrixShades;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tables and matrices (表格、矩阵) with the columns they have in Word. */
record TablePrint(Html page) {

    /** Shorter texts stand in the middle of their cell. */
    private static final int SHORT = 8;

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]+%?");

    private static final String WHITE = "";

    private static final double TWIPS = 20;

    void write(Table table) {
        write(table, _ -> _ -> WHITE);
    }

    void write(Matrix matrix, OfficialWords words) {
        var shades = MatrixShades.of(List.of(matrix));
        write(
                MatrixTable.of(matrix, words),
                row -> {
                    var cells = matrix.cells().get(row);
                    return column ->
                            column == 0 ? WHITE : shades.fill(cells.get(column - 1).value());
                });
    }

    private void write(Table table, IntFunction<IntFunction<String>> fill) {
        if (!table.title().isBlank()) {
            page.element("p", "table-title", table.title());
        }
        var widths = ColumnWidths.of(table.header(), table.rows());
        page.raw("<table class=\"ruled" + (widths.small() ? " small" : "") + "\"><colgroup>");
        IntStream.of(widths.twips())
                .forEach(
                        each ->
                                page.raw(
                                        "<col style=\"width:%s\"/>"
                                                .formatted(HeadPrint.points(each / TWIPS))));
        page.raw("</colgroup><thead>").row("th", table.header()).raw("</thead><tbody>");
        for (int row = 0; row < table.rows().size(); row++) {
            row(table.rows().get(row), fill.apply(row));
        }
        page.raw("</tbody></table>");
    }

    private void row(List<String> texts, IntFunction<String> fill) {
        page.raw("<tr>");
        for (int column = 0; column < texts.size(); column++) {
            var words = texts.get(column);
            boolean middle = words.length() <= SHORT || NUMBER.matcher(words).matches();
            page.raw("<td");
            page.raw(middle ? " class=\"middle\"" : "");
            var colour = fill.apply(column);
            page.raw(colour.isEmpty() ? ">" : " style=\"background:#" + colour + "\">")
                    .text(words)
                    .close("td");
        }
        page.close("tr");
    }
}
