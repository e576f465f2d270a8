package fazhi.ledger.intake;

import fazhi.common.Refusal;
import fazhi.ledger.Column;
import fazhi.ledger.ColumnKind;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Trait;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.ExcelDays;
import fazhi.ledger.file.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns the rows of a table into cells of a ledger (逐行读取), noting what cannot be read. */
final class CellsOfRow<D extends Record> {

    /** Bare numbers taken for days: 1954 to 2119; a lesser one is a year or a mistake. */
    private static final BigDecimal FIRST_DAY = new BigDecimal(20_000);

    private static final BigDecimal LAST_DAY = new BigDecimal(80_000);

    private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}");

    private static final Pattern PLAIN_NUMBER = Pattern.compile("[\\d.,]+");

    /** How a spreadsheet writes a long number into a text: 4.40104E+17. */
    private static final Pattern POWER = Pattern.compile("\\d(\\.\\d+)?[Ee]\\+\\d{2,3}");

    /** Digits a spreadsheet keeps of a number; of a longer one the end is already lost. */
    private static final int DIGITS = 15;

    private static final char STAR = '*';

    private final Table table;

    private final ImportPlan plan;

    private final CellReading reading;

    private final Faults faults;

    private final TreeMap<Integer, Column<D>> columns = new TreeMap<>();

    CellsOfRow(
            LedgerFormat<D> format,
            Table table,
            ImportPlan plan,
            CellReading reading,
            Faults faults) {
        this.table = table;
        this.plan = plan;
        this.reading = reading;
        this.faults = faults;
        plan.columns()
                .forEach(
                        (at, key) -> {
                            if (!format.column(key).is(Trait.ACT)) {
                                columns.put(at, format.column(key));
                            }
                        });
    }

    /** The rows that can be read. */
    List<Incoming> read(List<Table.Row> rows) {
        columns.forEach(
                (at, column) ->
                        reading.prepare(
                                column, rows.stream().map(row -> row.cell(at).text()).toList()));
        var read = new ArrayList<Incoming>();
        for (var row : rows) {
            int before = faults.count();
            var incoming = new Incoming(row, new HashMap<>());
            columns.forEach(
                    (at, column) -> {
                        try {
                            incoming.values().put(column.key(), value(column, at, row.cell(at)));
                        } catch (Refusal refusal) {
                            faults.add(row, column.key(), refusal);
                        }
                    });
            if (faults.count() == before) {
                read.add(incoming);
            }
        }
        return read;
    }

    private @Nullable Object value(Column<D> column, int at, Cell cell) {
        var text = cell.text().strip();
        if (cell.kind() == Cell.Kind.ERROR) {
            throw refusal(column, "import.formula-error", text);
        }
        if (cell.merged() && column.kind().numeric()) {
            return null;
        }
        if (column.is(Trait.PERSONAL) && text.indexOf(STAR) >= 0) {
            throw refusal(column, "import.masked", text);
        }
        if (column.kind().written() && shortened(cell, text)) {
            throw refusal(column, "import.digits-lost", text);
        }
        if (column.kind() == ColumnKind.DATE) {
            var serial = serial(cell, text);
            if (serial.isPresent()) {
                return serial.get();
            }
        }
        return reading.parse(
                column,
                HeaderNames.inTenThousands(column, plan.headers().get(at))
                                && PLAIN_NUMBER.matcher(TableWords.plain(text)).matches()
                        ? text + TableWords.of("tenthousand.amount").getFirst()
                        : text);
    }

    /** A long number whose last digits are gone: kept as a number, or written out of one. */
    private static boolean shortened(Cell cell, String text) {
        if (cell.kind() != Cell.Kind.NUMBER) {
            return POWER.matcher(text).matches();
        }
        var number = new BigDecimal(text);
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
