package fazhi.ledger.file;

/**
 * One cell as a file holds it (单元格).
 *
 * @param merged true where the text stands in the first cell of a merged block above
 */
public record Cell(Kind kind, String text, boolean merged) {

    public static final Cell BLANK = new Cell(Kind.TEXT, "", false);

    /** What the file says it is (单元格类型). */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number formatted as a date; the text is {@code 2022-12-02}. */
        DAY,
        /** A formula that failed, {@code #REF!}. */
        ERROR
    }

    static Cell text(String text) {
        return new Cell(Kind.TEXT, text, false);
    }

    public boolean blank() {
        return text.isBlank();
    }

    Cell below() {
        return new Cell(kind, text, true);
    }
}
