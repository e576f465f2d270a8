package fazhi.ui.ledger.grid;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.look.ShownColumn;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sums of what is filtered, not of the page, below a ledger's list (合计); in words, so that none
 * stands beyond the edge.
 */
public final class SumLine<D extends Record> extends Composite<Div> {

    private final transient LedgerFormat<D> format;

    public SumLine(LedgerFormat<D> format) {
        this.format = format;
        getContent().addClassName("ledger-sums");
        TestIds.mark(getContent(), "ledger-sums");
    }

    /** Of the columns that are shown. */
    public void show(List<ShownColumn> shown, Ledger.Totals totals) {
        getContent().removeAll();
        shown.stream()
                .map(each -> format.column(each.key()))
                .filter(column -> column.is(Trait.SUM))
                .forEach(column -> add(column, totals.sums().get(column.key())));
        setVisible(totals.rows() > 0 && getContent().getElement().getChildCount() > 0);
        getContent().addComponentAsFirst(new Span(getTranslation("ledger.sum")));
    }

    private void add(Column<D> column, @Nullable BigDecimal sum) {
        if (sum != null) {
            getContent()
                    .add(
                            new Span(
                                    getTranslation(
                                            "ledger.sum-of",
                                            getTranslation(format.headerKey(column)),
                                            CellTexts.sum(column, sum))));
        }
    }
}
