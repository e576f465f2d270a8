package fazhi.ledger.intake.table;

import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.intake.Told;
import fazhi.ledger.shape.LeftReason;
import fazhi.ledger.shape.LeftRow;
import fazhi.ledger.shape.SumRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds the sums below a table against its rows (合计核对). */
public record SheetSums<D extends Record>(TableColumns<D> table, CellReading reading, Texts texts) {

    /** 结案21件, below a column of choices. */
    private static final Pattern COUNTED = Pattern.compile("(\\D*?)(\\d+)\\D*");

    /** 18人 behind the word 合计. */
    private static final Pattern ROWS = Pattern.compile("\\D{0,4}?(\\d+)[^\\d.,%](?:[^.%]*)");

    public List<Told> check(List<Table.Row> records, List<LeftRow> left) {
        var told = new ArrayList<Told>();
        long others = left.stream().filter(SheetSums::counted).count();
        left.stream()
                .filter(row -> row.reason() == LeftReason.SUM && ofAll(row.row()))
                .reduce((_, last) -> last)
                .ifPresent(sum -> check(records, sum.row(), records.size() + others, told));
        return told;
    }

    /** Left out here, and a row of the table all the same. */
    private static boolean counted(LeftRow row) {
        return row.reason() == LeftReason.WITHOUT || row.reason() == LeftReason.UNWANTED;
    }

    private static boolean ofAll(Table.Row row) {
        return row.cells().stream()
                .filter(cell -> !cell.blank())
                .limit(2)
                .anyMatch(cell -> SumRow.ofAll(cell.text()));
    }

    private void check(List<Table.Row> records, Table.Row sum, long people, List<Told> told) {
        table.columns()
                .forEach(
                        (at, column) -> {
                            var cell = sum.cell(at);
                            if (cell.blank() || cell.merged()) {
                                return;
                            }
                            if (column.kind().numeric()) {
                                number(column, at, cell.shown(), records).ifPresent(told::add);
                            } else if (column.kind() == ColumnKind.CHOICE) {
                                choice(column, at, cell.text(), records).ifPresent(told::add);
                            }
                        });
        rows(sum, people).ifPresent(told::add);
    }

    private Optional<Told> number(Column<D> column, int at, String cell, List<Table.Row> records) {
        var context = table.context(at, column);
        return CellReading.number(cell, context)
                .map(
                        said -> {
                            var sum =
                                    records.stream()
                                            .filter(row -> !row.cell(at).merged())
                                            .map(row -> row.cell(at).shown())
                                            .flatMap(
                                                    text ->
                                                            CellReading.number(text, context)
                                                                    .stream())
                                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                            return told(table.header(at), said, sum);
                        });
    }

    private Optional<Told> choice(Column<D> column, int at, String cell, List<Table.Row> records) {
        var match = COUNTED.matcher(TableWords.plain(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        return reading.choice(column, match.group(1))
                .map(
                        meant -> {
                            long rows =
                                    records.stream()
                                            .filter(
                                                    row ->
                                                            reading.choice(
                                                                            column,
                                                                            row.cell(at).text())
                                                                    .filter(meant::equals)
                                                                    .isPresent())
                                            .count();
                            return told(
                                    table.header(at),
                                    new BigDecimal(match.group(2)),
                                    BigDecimal.valueOf(rows));
                        });
    }

    /** 合计：18人，持证15人: as many as there are rows. */
    private Optional<Told> rows(Table.Row sum, long rows) {
        return sum.cells().stream()
                .filter(cell -> !cell.blank() && !cell.merged())
                .findFirst()
                .map(cell -> ROWS.matcher(SumRow.behind(cell.text())))
                .filter(java.util.regex.Matcher::lookingAt)
                .map(
                        match ->
                                told(
                                        texts.get("import.rows"),
                                        new BigDecimal(match.group(1)),
                                        BigDecimal.valueOf(rows)));
    }

    private Told told(String header, BigDecimal said, BigDecimal sum) {
        return new Told(
                header,
                said.compareTo(sum) == 0
                        ? texts.get("import.sum-agrees", Formats.number(said))
                        : texts.get(
                                "import.sum-differs", Formats.number(said), Formats.number(sum)));
    }
}
