package fazhi.ledger.intake.row;

import fazhi.common.Refusal;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.ExcelDays;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.Faults;
import fazhi.ledger.intake.table.TableColumns;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into cells of a ledger (逐行读取), noting what cannot be read. */
public final class CellsOfRow<D extends Record> {

    /** Bare numbers taken for days: 1954 to 2119; a lesser one is a year or a mistake. */
    private static final BigDecimal FIRST_DAY = new BigDecimal(20_000);

    private static final BigDecimal LAST_DAY = new BigDecimal(80_000);

    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("-?[\\d.,]+");

    /** How a spreadsheet writes a long number into a text: 4.40104E+17, 4.40104E17. */
    private static final Pattern POWER =
            Pattern.compile("\\d\\.\\d+[Ee]\\+?\\d{1,3}|\\d[Ee]\\+\\d{1,3}");

    /** Digits a spreadsheet keeps of a number; of a longer one the end is already lost. */
    private static final int DIGITS = 15;

    private static final int CENTS = 2;

    private static final int MONTHS = 12;

    private static final char STAR = '*';

    private final TableColumns<D> table;

    private final Intake intake;

    private final Faults faults;

    private final Pictures pictures;

    /** By column of the file: the cell above, for 同上. */
    private final Map<Integer, Cell> above = new HashMap<>();

    public CellsOfRow(TableColumns<D> table, Intake intake, Faults faults, Pictures pictures) {
        this.table = table;
        this.intake = intake;
        this.faults = faults;
        this.pictures = pictures;
    }

    /** The rows that can be read. */
    public List<Incoming> read(List<Table.Row> rows) {
        table.columns()
                .forEach(
                        (at, column) ->
                                intake.reading()
                                        .prepare(
                                                column,
                                                rows.stream()
                                                        .map(row -> row.cell(at).text())
                                                        .toList()));
        var derivations = new Derivations<>(table, intake);
        var read = new ArrayList<Incoming>();
        for (var row : rows) {
            int before = faults.count();
            var incoming = new Incoming(row);
            table.columns().forEach((at, column) -> read(incoming, at, column));
            derive(derivations, incoming);
            if (faults.count() == before) {
                read.add(incoming);
            }
        }
        return read;
    }

    private void derive(Derivations<D> derivations, Incoming incoming) {
        try {
            derivations.fill(incoming);
        } catch (Refusal refusal) {
            faults.add(incoming.row(), refusal.field(), refusal);
        }
        for (int at : table.remarks()) {
            var text = incoming.row().cell(at).shown().strip();
            if (!text.isEmpty()) {
                RowAsker.note(intake.texts(), incoming, table.header(at), text);
            }
        }
    }

    private void read(Incoming incoming, int at, Column<D> column) {
        var row = incoming.row();
        var cell = row.cell(at);
        if (TableWords.of("ditto").contains(TableWords.plain(cell.text()))
                && above.containsKey(at)) {
            cell = above.get(at);
        } else if (!cell.blank()) {
            above.put(at, cell);
        }
        try {
            if (cell.kind() == Cell.Kind.PICTURE) {
                pictures.meet(table.header(at), row.number());
                incoming.values()
                        .put(column.key(), column.kind().several() ? java.util.Set.of() : null);
                return;
            }
            var asker = new RowAsker(intake, incoming, table.header(at), table);
            var parts = table.split(column, text(column, cell), intake.reading());
            if (parts.isPresent()) {
                new SplitCell<>(table, intake, incoming, at).put(column, parts.get(), asker);
            } else {
                incoming.fill(
                        column,
                        value(incoming.row(), column, at, cell, asker),
                        intake.texts().get("common.list-mark"));
            }
        } catch (Refusal refusal) {
            faults.add(row, at, column.key(), refusal.text(intake.texts()));
        }
    }

    private @Nullable Object value(
            Table.Row row, Column<D> column, int at, Cell cell, RowAsker asker) {
        var text = text(column, cell);
        if (column.kind() == ColumnKind.DATE) {
            var whole = table.days().whole(row, at, text);
            if (!whole.equals(text)) {
                return intake.reading().read(column, whole, table.context(at, column), asker);
            }
        }
        if (cell.kind() == Cell.Kind.ERROR) {
            throw refusal(column, "import.formula-error", text);
        }
        if (cell.kind() == Cell.Kind.FORMULA) {
            throw refusal(column, "import.formula-without-value", text);
        }
        if (cell.merged() && column.kind().numeric()) {
            return null;
        }
        if (column.is(Trait.PERSONAL) && text.indexOf(STAR) >= 0) {
            throw refusal(column, "import.masked", text);
        }
        if (column.kind().written() && shortened(cell)) {
            throw refusal(column, "import.digits-lost", cell.text());
        }
        if (column.kind() == ColumnKind.DATE) {
            var serial = serial(cell, cell.text().strip());
            if (serial.isPresent()) {
                return serial.get();
            }
            if (cell.kind() == Cell.Kind.NUMBER
                    && new BigDecimal(cell.text()).compareTo(BigDecimal.valueOf(MONTHS + 1)) < 0) {
                throw refusal(column, "sheet.date", text);
            }
        }
        return intake.reading().read(column, text, table.context(at, column), asker);
    }

    /** What a person sees, where that says more than what is kept. */
    private static String text(Column<?> column, Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            return cell.text().strip();
        }
        var shown = cell.shown().strip();
        if (column.kind().numeric()) {
            boolean cents =
                    column.kind() == ColumnKind.MONEY
                            && new BigDecimal(cell.text()).scale() > CENTS;
            return PLAIN_NUMBER.matcher(shown).matches() && !cents ? cell.text() : shown;
        }
        return column.kind() == ColumnKind.DATE ? cell.text() : shown;
    }

    /** A long number whose last digits are gone: kept as a number, or written out of one. */
    private static boolean shortened(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            return POWER.matcher(cell.text().strip()).matches();
        }
        var number = new BigDecimal(cell.text());
        return number.precision() - number.scale() > DIGITS;
    }

    /** A day as a bare number, in a spreadsheet or written out of one. */
    private Optional<LocalDate> serial(Cell cell, String text) {
        if (cell.kind() != Cell.Kind.NUMBER && !SERIAL.matcher(text).matches()) {
            return Optional.empty();
        }
        var number = new BigDecimal(text);
        return number.compareTo(FIRST_DAY) < 0 || number.compareTo(LAST_DAY) > 0
                ? Optional.empty()
                : ExcelDays.day(number, table.since1904());
    }

    private static Refusal refusal(Column<?> column, String key, String text) {
        return Refusal.at(column.key(), key, text);
    }
}
