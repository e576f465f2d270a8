package fazhi.improvement.ui.collection;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.common.Stored;
import fazhi.improvement.collection.CollectedTableData;
import fazhi.improvement.collection.CollectionBoard;
import fazhi.improvement.collection.CollectionBoard.Village;
import fazhi.improvement.collection.TableState;
import fazhi.ui.TestIds;
import fazhi.ui.chart.MatrixTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How far a collection has come (收集看板): who has handed in, who is late, what was sent back. */
final class BoardGrid extends Composite<Div> {

    private final CollectionBoard board;

    BoardGrid(CollectionBoard board, CollectionKit kit) {
        this.board = board;
        var heads = new ArrayList<String>();
        heads.add(getTranslation("collected-table.village"));
        board.ledgers().forEach(ledger -> heads.add(kit.ledger(ledger)));
        var table = new MatrixTable("check-matrix").head(heads);
        board.villages().forEach(village -> table.row(row(village)));
        getContent().add(summary(), names("collection.overdue", overdue()), table);
        TestIds.mark(getContent(), "collection-board");
    }

    private Paragraph summary() {
        var late = board.villages().stream().filter(board::late).toList();
        var summary =
                new Paragraph(
                        getTranslation(
                                "collection.summary",
                                board.collection().data().dueOn().toString(),
                                board.received().size(),
                                board.villages().size(),
                                late.size(),
                                board.sentBack().size()));
        summary.addClassName("collection-summary");
        return TestIds.mark(summary, "collection-summary");
    }

    private List<Village> overdue() {
        return board.villages().stream().filter(board::overdue).toList();
    }

    private Paragraph names(String key, List<Village> villages) {
        var line =
                new Paragraph(
                        villages.isEmpty()
                                ? ""
                                : getTranslation(
                                        key,
                                        villages.size(),
                                        villages.stream()
                                                .map(Village::name)
                                                .collect(
                                                        Collectors.joining(
                                                                getTranslation(
                                                                        "common.list-mark")))));
        line.addClassName("overdue");
        line.setVisible(!villages.isEmpty());
        return TestIds.mark(line, "collection-overdue");
    }

    private List<Component> row(Village village) {
        var row = new ArrayList<Component>();
        row.add(new NativeTableHeaderCell(village.name()));
        for (var ledger : board.ledgers()) {
            row.add(
                    board.table(village.id(), ledger)
                            .map(this::cell)
                            .orElseGet(() -> new NativeTableCell("")));
        }
        return row;
    }

    private NativeTableCell cell(Stored<CollectedTableData> row) {
        var table = row.data();
        var link = new Anchor("ledger/collected-table/" + row.id(), words(table));
        var cell = new NativeTableCell(link);
        cell.addClassName(
                switch (table.state()) {
                    case RECEIVED -> "check-yes";
                    case SENT_BACK -> "check-no";
                    case WAITING -> "check-open";
                });
        if (table.reason() != null) {
            cell.setTitle(table.reason());
        }
        return cell;
    }

    private String words(CollectedTableData table) {
        var state = getTranslation("TableState." + table.state().name());
        var day = table.receivedOn() == null ? "" : table.receivedOn().toString();
        var said = (state + " " + day).strip();
        return board.late(table) && table.state() == TableState.RECEIVED
                ? getTranslation("collection.late", said)
                : said;
    }
}
