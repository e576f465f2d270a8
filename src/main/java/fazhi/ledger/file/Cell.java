package fazhi.ledger.file;

import fazhi.common.text.VisibleText;
import java.util.regex.Pattern;

/**
 * One cell as a file holds it (单元格).
 *
 * @param text what is kept: of a number all its digits, of a day {@code 2022-12-02}
 * @param shown what a person sees, where the format of a number says more: {@code 3.5万}, {@code
 *     100%}, {@code 0012}
 * @param merged true where the text stands in the first cell of a merged block above
 */
public record Cell(Kind kind, String text, String shown, boolean merged) {

    /** A formula that is a text, and keeps leading zeros so. */
    private static final Pattern KEPT_AS_TEXT = Pattern.compile("\\s*=\\s*\"(.*)\"\\s*");

    public static final Cell BLANK = new Cell(Kind.TEXT, "", false);

    /** What the file says it is (单元格类型). */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number formatted as a date; the text is {@code 2022-12-02}. */
        DAY,
        /** A formula that failed, {@code #REF!}. */
        ERROR,
        /** A formula whose value was not kept and is not simple enough to compute. */
        FORMULA,
        /** A picture inside the cell, as WPS keeps it. */
        PICTURE
    }

    public Cell(Kind kind, String text, boolean merged) {
        this(kind, text, text, merged);
    }

    /** What a person sees of it. */
    public static Cell text(String text) {
        var seen = VisibleText.of(text);
        return seen.isEmpty() ? BLANK : new Cell(Kind.TEXT, seen, false);
    }

    /** The same of a text somebody typed or a system wrote: {@code ="0123"} says 0123. */
    public static Cell written(String text) {
        var kept = KEPT_AS_TEXT.matcher(text);
        return text(kept.matches() ? kept.group(1).replace("\"\"", "\"") : text);
    }

    public boolean blank() {
        return text.isBlank();
    }

    public Cell below() {
        return new Cell(kind, text, shown, true);
    }
}
