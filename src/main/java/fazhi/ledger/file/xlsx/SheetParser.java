package fazhi.ledger.file.xlsx;

import fazhi.common.Refusal;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.ExcelDays;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/** Reads the rows of one sheet of an .xlsx (工作表解析). */
final class SheetParser {

    /** Titles, headers and notes do not count as rows of a ledger. */
    private static final int SPARE_ROWS = 50;

    /** Widest sheet any program writes. */
    private static final int WIDEST = 16_384;

    /** Most characters of a sheet. */
    private static final long MAX_CHARACTERS = 40_000_000;

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    /** Spreadsheets keep 15 digits and write 17. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final double LARGEST = 1e30;

    /**
     * Nearer to nothing than any number of a ledger; written out it would be as long as it says.
     */
    private static final double SMALLEST = 1e-30;

    /** Longest way any program writes a number. */
    private static final int NUMBER_LENGTH = 64;

    /** How WPS keeps a picture inside a cell. */
    private static final String PICTURE = "DISPIMG(";

    private final List<String> texts;

    private final XlsxStyles styles;

    private final boolean since1904;

    private final List<Table.Row> rows = new ArrayList<>();

    private final Merges merges = new Merges();

    private final Set<Integer> hiddenColumns = new TreeSet<>();

    private boolean formulas;

    private long characters;

    SheetParser(List<String> texts, XlsxStyles styles, boolean since1904) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
    }

    List<Table.Row> read(Xml xml, int limit) throws XMLStreamException {
        int number = 0;
        while (rows.size() < limit && xml.next()) {
            if (xml.at("row")) {
                number = xml.number("r", number + 1);
                boolean hidden = hidden(xml);
                var row = new Table.Row(number, cells(xml), hidden);
                if (!row.blank()) {
                    rows.add(row);
                }
                if (rows.size() > TableFile.MAX_ROWS + SPARE_ROWS) {
                    throw new Refusal("import.too-many-rows", TableFile.MAX_ROWS);
                }
            } else if (xml.at("mergeCell")) {
                merges.add(xml.attribute("ref"));
            } else if (xml.at("col") && hidden(xml)) {
                hide(xml.number("min", 1), xml.number("max", 0));
            }
        }
        return merges.fill(formulas ? computed() : rows);
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    private static boolean hidden(Xml xml) {
        return List.of("1", "true").contains(xml.attribute("hidden"))
                || List.of("1", "true").contains(xml.attribute("customHeight"))
                        && xml.attribute("ht").matches("0(\\.0+)?");
    }

    private void hide(int first, int last) {
        for (int at = first; at <= Math.min(last, TableFile.MAX_COLUMNS); at++) {
            hiddenColumns.add(at - 1);
        }
    }

    private List<Table.Row> computed() {
        return new ComputedRows(rows).all();
    }

    private List<Cell> cells(Xml xml) throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        int column = -1;
        while (xml.nextIn("row")) {
            if (!xml.at("c")) {
                continue;
            }
            var reference = xml.attribute("r");
            column = reference.isEmpty() ? column + 1 : CellReference.column(reference);
            if (column < 0 || column >= WIDEST) {
                throw new Refusal("import.too-many-columns", TableFile.MAX_COLUMNS);
            }
            var cell = cell(xml);
            if (!cell.blank()) {
                place(cells, column, cell);
            }
        }
        return cells;
    }

    private void place(List<Cell> cells, int column, Cell cell) {
        if (column >= TableFile.MAX_COLUMNS) {
            throw new Refusal("import.too-many-columns", TableFile.MAX_COLUMNS);
        }
        characters += cell.text().length();
        if (characters > MAX_CHARACTERS) {
            throw new Refusal("import.too-much-text");
        }
        while (cells.size() <= column) {
            cells.add(Cell.BLANK);
        }
        cells.set(column, cell);
    }

    private Cell cell(Xml xml) throws XMLStreamException {
        var type = xml.attribute("t");
        int style = xml.number("s", 0);
        var value = "";
        boolean kept = false;
        var formula = "";
        while (xml.nextIn("c")) {
            if (xml.at("v")) {
                value = xml.text();
                kept = true;
            } else if (xml.at("is")) {
                value = xml.runs("is");
                kept = true;
            } else if (xml.at("f")) {
                formula = xml.text().strip() + " ";
            }
        }
        if (formula.contains(PICTURE) || value.contains(PICTURE)) {
            return new Cell(Cell.Kind.PICTURE, PICTURE, false);
        }
        if (!formula.isEmpty() && !(kept && (said(type) || !value.isBlank()))) {
            formulas = true;
            return new Cell(Cell.Kind.FORMULA, formula.strip() + " ", false);
        }
        return switch (type) {
            case "s" -> Cell.written(decoded(shared(value)));
            case "inlineStr", "str" -> Cell.written(decoded(value));
            case "b" -> Cell.text(value.equals("1") ? "true" : "false");
            case "e" -> new Cell(Cell.Kind.ERROR, value, false);
            case "d" -> Cell.text(value);
            default -> number(value.strip(), style);
        };
    }

    /** A text may be empty; a number that is, was never computed. */
    private static boolean said(String type) {
        return type.equals("str") || type.equals("inlineStr");
    }

    private String shared(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException _) {
            throw new Refusal("import.damaged");
        }
    }

    private Cell number(String text, int style) {
        if (text.isEmpty()) {
            return Cell.BLANK;
        }
        try {
            if (!writable(text)) {
                return Cell.text(text);
            }
            var number = new BigDecimal(text);
            var day = styles.day(style) ? ExcelDays.day(number, since1904).orElse(null) : null;
            return day == null
                    ? new Cell(Cell.Kind.NUMBER, plain(number), shown(number, style), false)
                    : new Cell(Cell.Kind.DAY, day.toString(), false);
        } catch (NumberFormatException _) {
            return Cell.text(text);
        }
    }

    private static boolean writable(String text) {
        if (text.length() > NUMBER_LENGTH) {
            return false;
        }
        double size = Math.abs(Double.parseDouble(text));
        return size < LARGEST && (size > SMALLEST || new BigDecimal(text).signum() == 0);
    }

    private String shown(BigDecimal number, int style) {
        var pattern = styles.pattern(style);
        return pattern.isEmpty()
                ? plain(number)
                : NumberLook.of(new BigDecimal(plain(number)), pattern);
    }

    private static String plain(BigDecimal number) {
        var rounded = number.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Characters XML cannot hold stand as {@code _x000D_}. */
    private static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(
                                match ->
                                        java.util.regex.Matcher.quoteReplacement(
                                                String.valueOf(
                                                        (char)
                                                                Integer.parseInt(
                                                                        match.group(1), 16))))
                : text;
    }
}
