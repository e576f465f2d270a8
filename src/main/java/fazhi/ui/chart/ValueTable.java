package fazhi.ui.chart;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;

/** Values as a plain table (数据表) that prints, pastes and reads aloud. */
public record ValueTable(
        String unit, List<String> header, List<List<String>> rows, List<List<String>> routes) {

    public NativeTable component() {
        return component(_ -> "");
    }

    /**
     * @param style of a cell by its words; empty for none
     */
    public NativeTable component(UnaryOperator<String> style) {
        var table = new NativeTable();
        table.addClassName("value-table");
        var head = new NativeTableRow();
        header.forEach(text -> head.add(new NativeTableHeaderCell(text)));
        table.getHead().add(head);
        for (int i = 0; i < rows.size(); i++) {
            var line = new NativeTableRow();
            line.add(new NativeTableHeaderCell(rows.get(i).getFirst()));
            for (int j = 1; j < rows.get(i).size(); j++) {
                var text = rows.get(i).get(j);
                var cell = cell(text, routes.isEmpty() ? "" : routes.get(i).get(j));
                if (!style.apply(text).isEmpty()) {
                    cell.addClassName(style.apply(text));
                }
                line.add(cell);
            }
            table.getBody().add(line);
        }
        return table;
    }

    private static NativeTableCell cell(String text, String route) {
        var cell = new NativeTableCell();
        if (route.isEmpty() || text.isEmpty()) {
            cell.setText(text);
        } else {
            cell.add(new Anchor(route, text));
        }
        return cell;
    }
}
