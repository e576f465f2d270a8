package fazhi.ui.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.Collection;

/** A table that scrolls under its head where the page is too small for it (滚动表格). */
public final class MatrixTable extends Composite<Div> {

    private final NativeTable table = new NativeTable();

    /**
     * @param looks further CSS classes of the table
     */
    public MatrixTable(String... looks) {
        table.addClassName("matrix");
        table.addClassNames(looks);
        getContent().addClassName("matrix-scroller");
        getContent().add(table);
    }

    public MatrixTable head(Collection<String> words) {
        return headCells(words.stream().map(NativeTableHeaderCell::new).toList());
    }

    public MatrixTable headCells(Collection<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        table.getHead().add(row);
        return this;
    }

    public MatrixTable row(Collection<? extends Component> cells) {
        var row = new NativeTableRow();
        cells.forEach(row::add);
        table.getBody().add(row);
        return this;
    }
}
