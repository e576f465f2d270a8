package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** The title of a list, how many rows it holds, and its tools (列表标题). */
final class ListHead extends Composite<HorizontalLayout> {

    private final Span count = new Span();

    ListHead(String title, LedgerTools tools) {
        count.addClassName("ledger-count");
        getContent().addClassName("ledger-head");
        getContent().setAlignItems(FlexComponent.Alignment.CENTER);
        getContent().add(new H2(title), count, tools);
        getContent().expand(tools);
    }

    void count(long rows) {
        count.setText(getTranslation("ledger.count", rows));
    }
}
