package fazhi.ledger.file;

/** Names of cells (单元格地址): {@code AB17}. */
public final class CellReference {

    private static final int LETTERS = 26;

    private static final int LONGEST = 3;

    private CellReference() {}

    /** Letters of a column counted from 0. */
    public static String letters(int column) {
        var letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }

    /** Column from 0; -1 where there is none. */
    public static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            if (i >= LONGEST) {
                return -1;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** Row from 1; 0 where there is none. */
    public static int row(String reference) {
        var digits = reference.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
