package fazhi.document.word;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** A ruled table in the text; its heading row repeats on every page, no row is cut in two. */
class WordTable {

    /** Shorter texts stand in the middle of their cell. */
    private static final int SHORT = 8;

    private static final Pattern NUMBER = Pattern.compile("-?[\\d.,]+%?");

    private static final int LOWEST_ROW = 480;

    private final TableFrame frame;

    private final int columns;

    private final String text;

    private final String head;

    WordTable(XWPFDocument word, ColumnWidths widths) {
        this.frame = TableFrame.ruled(word, widths.twips());
        this.columns = widths.count();
        this.text = widths.small() ? "TableSmall" : "TableText";
        this.head = widths.small() ? "TableSmallHead" : "TableHead";
    }

    void head(List<String> texts) {
        var row = frame.row(LOWEST_ROW);
        row.getTrPr().addNewTblHeader();
        for (int column = 0; column < columns; column++) {
            cell(row, column, texts.get(column), head, "");
        }
    }

    /** A row with a fill colour for each column, empty where there is none. */
    void row(List<String> texts, IntFunction<String> fill) {
        var row = frame.row(LOWEST_ROW);
        for (int column = 0; column < columns; column++) {
            var words = texts.get(column);
            var paragraph = cell(row, column, words, text, fill.apply(column));
            if (words.length() <= SHORT || NUMBER.matcher(words).matches()) {
                paragraph.getPPr().addNewJc().setVal(STJc.CENTER);
            }
        }
    }

    private CTP cell(CTRow row, int column, String words, String style, String fill) {
        var cell = frame.cell(row, column);
        var properties = cell.getTcPr();
        if (!fill.isEmpty()) {
            var shade = properties.addNewShd();
            shade.setVal(STShd.CLEAR);
            shade.setColor("auto");
            shade.setFill(fill);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
        var paragraph = cell.addNewP();
        paragraph.addNewPPr().addNewPStyle().setVal(style);
        paragraph.addNewR().addNewT().setStringValue(words);
        return paragraph;
    }
}
