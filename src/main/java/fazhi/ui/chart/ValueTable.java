package fazhi.ui.chart;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Values as a plain table (数据表) that prints, pastes and reads aloud. */
public record ValueTable(
        String unit, List<String> header, List<List<String>> rows, List<List<String>> routes) {

    public NativeTable component() {
        var table = new NativeTable();
        table.addClassName("value-table");
        var head = new NativeTableRow();
        header.forEach(text -> head.add(new NativeTableHeaderCell(text)));
        table.getHead().add(head);
        for (int i = 0; i < rows.size(); i++) {
            var line = new NativeTableRow();
            line.add(new NativeTableHeaderCell(rows.get(i).getFirst()));
            for (int j = 1; j < rows.get(i).size(); j++) {
                line.add(cell(rows.get(i).get(j), routes.isEmpty() ? "" : routes.get(i).get(j)));
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
