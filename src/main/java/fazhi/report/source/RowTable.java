package fazhi.report.source;

import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.Masking;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The rows behind figures as a table (明细表): what tells them apart, persons always masked. */
@Component
class RowTable {

    /** A4 upright holds no more. */
    private static final int COLUMNS = 5;

    private final CellTexts cells;

    private final Texts texts;

    RowTable(CellTexts cells, Texts texts) {
        this.cells = cells;
        this.texts = texts;
    }

    Block of(SourceGroup group) {
        return table(group.extent().ledger(), group);
    }

    private <D extends Record> Block table(Ledger<D> ledger, SourceGroup group) {
        var format = ledger.format();
        var columns = columns(format, group.summed());
        var header = new ArrayList<>(List.of(texts.get("paper.sources-number")));
        columns.forEach(column -> header.add(texts.get(format.headerKey(column))));
        var data =
                ledger.list(group.extent().query(), 0, Sources.LISTED).reversed().stream()
                        .map(Stored::data)
                        .toList();
        var names = cells.names(format, columns, data);
        var rows = new ArrayList<List<String>>();
        for (var each : data) {
            var row = new ArrayList<>(List.of(String.valueOf(rows.size() + 1)));
            columns.forEach(
                    column -> {
                        var text = cells.show(column, each, names);
                        row.add(column.is(Trait.PERSONAL) ? Masking.name(text) : text);
                    });
            rows.add(row);
        }
        return new Block.Table("", header, rows);
    }

    private static <D extends Record> List<Column<D>> columns(
            LedgerFormat<D> format, boolean summed) {
        var sums =
                summed ? format.with(Trait.SUM).stream().limit(2).toList() : List.<Column<D>>of();
        var told =
                format.columns().stream()
                        .filter(column -> column.kind() != ColumnKind.LONG_TEXT)
                        .filter(column -> !sums.contains(column))
                        .filter(
                                column ->
                                        column.is(Trait.NATURAL)
                                                || column.is(Trait.REQUIRED)
                                                || column.is(Trait.TITLE))
                        .limit((long) COLUMNS - sums.size())
                        .toList();
        var columns = new ArrayList<>(told);
        columns.addAll(sums);
        return columns;
    }
}
