package fazhi.ui.ledger.record;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.Names;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.StageChip;
import fazhi.ui.ledger.form.LedgerKit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of another ledger that point at a record, as a small table with their days and state (关联登记),
 * the earliest first.
 */
record RelatedRows(LedgerKit kit) {

    private static final int MOST = 20;

    /** So many stand beside the name. */
    private static final int COLUMNS = 5;

    <D extends Record> Optional<Component> of(Ledger<D> other, Column<D> pointing, long id) {
        var pointed = List.of(Condition.is(pointing.key(), id));
        var rows = other.list(ordered(other, pointed), 0, MOST + 1);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var part = new Div(table(other, pointing, rows.stream().limit(MOST).toList()));
        part.addClassName("related");
        if (rows.size() > MOST) {
            part.add(
                    new Anchor(
                            other.format().route(pointed), kit.texts().get("record.related-all")));
        }
        return Optional.of(part);
    }

    private static <D extends Record> LedgerQuery ordered(
            Ledger<D> other, List<Condition> conditions) {
        var query = LedgerQuery.of(conditions);
        return other.format().with(Trait.SORT).stream()
                .filter(column -> column.kind() == ColumnKind.DATE)
                .findFirst()
                .map(column -> query.sorted(column.key(), true))
                .orElse(query);
    }

    private <D extends Record> Component table(
            Ledger<D> other, Column<D> pointing, List<Stored<D>> rows) {
        var format = other.format();
        var named = chosen(format.with(Trait.TITLE).stream(), column -> !column.equals(pointing));
        var beside =
                chosen(
                        format.with(Trait.GRID).stream(),
                        column ->
                                !column.equals(pointing)
                                        && !named.contains(column)
                                        && column.kind() != ColumnKind.LONG_TEXT);
        var names =
                kit.cells()
                        .names(
                                format,
                                Stream.concat(named.stream(), beside.stream()).toList(),
                                rows.stream().map(Stored::data).toList());
        var table = new NativeTable();
        table.addClassName("related-rows");
        table.getHead().add(head(other, named, beside));
        rows.forEach(row -> table.getBody().add(line(other, row, named, beside, names)));
        return table;
    }

    private static <D extends Record> List<Column<D>> chosen(
            Stream<Column<D>> columns, Predicate<Column<D>> wanted) {
        return columns.filter(wanted).limit(COLUMNS).toList();
    }

    private <D extends Record> NativeTableRow head(
            Ledger<D> other, List<Column<D>> named, List<Column<D>> beside) {
        var head = new NativeTableRow();
        head.add(
                new NativeTableHeaderCell(
                        named.stream()
                                .map(column -> header(other, column))
                                .collect(Collectors.joining(" "))));
        beside.forEach(column -> head.add(new NativeTableHeaderCell(header(other, column))));
        return head;
    }

    private <D extends Record> String header(Ledger<D> other, Column<D> column) {
        return kit.texts().get(other.format().headerKey(column));
    }

    private <D extends Record> NativeTableRow line(
            Ledger<D> other,
            Stored<D> row,
            List<Column<D>> named,
            List<Column<D>> beside,
            Names names) {
        var name =
                named.stream()
                        .map(column -> kit.cells().show(column, row.data(), names))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining(" "));
        var route = other.format().route() + "/" + row.id();
        var line = new NativeTableRow();
        line.add(
                new NativeTableCell(
                        new Anchor(route, name.isEmpty() ? other.title(row.data()) : name)));
        beside.forEach(
                column ->
                        line.add(
                                new NativeTableCell(
                                        StageChip.of(
                                                column,
                                                row.data(),
                                                kit.cells().show(column, row.data(), names)))));
        return line;
    }
}
