package fazhi.ledger.file;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a text with a separator (分隔文本), as spreadsheets put them on the clipboard and systems
 * write them. A quotation mark frames a cell only where it can be meant so: one that begins a cell
 * and is closed at its end. Any other is a character of the cell.
 */
final class DelimitedText {

    private static final char QUOTE = '"';

    private final String text;

    private final char separator;

    private int at;

    DelimitedText(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    boolean more() {
        return at < text.length();
    }

    List<String> row() {
        var fields = new ArrayList<String>();
        while (true) {
            fields.add(field());
            if (at >= text.length()) {
                return fields;
            }
            char end = text.charAt(at++);
            if (end == separator) {
                continue;
            }
            if (end == '\r' && at < text.length() && text.charAt(at) == '\n') {
                at++;
            }
            return fields;
        }
    }

    private String field() {
        if (at < text.length() && text.charAt(at) == QUOTE) {
            int close = close();
            if (close > 0 && framed(close)) {
                var inside = text.substring(at + 1, close).replace("\"\"", "\"");
                at = close + 1;
                return inside;
            }
        }
        int from = at;
        while (at < text.length() && !ends(at)) {
            at++;
        }
        return text.substring(from, at);
    }

    /** Of a mark that closes the cell, or 0. */
    private int close() {
        for (int i = at + 1; i < text.length(); i++) {
            if (text.charAt(i) != QUOTE) {
                continue;
            }
            if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
                i++;
            } else {
                return i + 1 >= text.length() || ends(i + 1) ? i : 0;
            }
        }
        return 0;
    }

    /**
     * On the clipboard only a cell with breaks or marks in it is framed; a plain word in quotation
     * marks is one that somebody typed so.
     */
    private boolean framed(int close) {
        if (separator != '\t') {
            return true;
        }
        var inside = text.substring(at + 1, close);
        return inside.isEmpty()
                || inside.indexOf(QUOTE) >= 0
                || inside.indexOf('\n') >= 0
                || inside.indexOf('\r') >= 0
                || inside.indexOf('\t') >= 0;
    }

    private boolean ends(int place) {
        char each = text.charAt(place);
        return each == separator || each == '\n' || each == '\r';
    }
}
