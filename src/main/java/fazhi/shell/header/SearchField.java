package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import fazhi.common.Texts;
import fazhi.ui.Links;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.HeaderTool;
import org.springframework.core.annotation.Order;

/** The search in the header (搜索框): arrow keys choose, Enter opens, Ctrl+K leads here. */
@org.springframework.stereotype.Component
@Order(100)
class SearchField implements HeaderTool {

    private final GlobalSearch search;

    private final Texts texts;

    SearchField(GlobalSearch search, Texts texts) {
        this.search = search;
        this.texts = texts;
    }

    @Override
    public Component make() {
        var field = new ComboBox<GlobalSearch.Hit>();
        field.setPlaceholder(texts.get("search.placeholder"));
        field.setAriaLabel(texts.get("search.title"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setItemLabelGenerator(GlobalSearch.Hit::title);
        field.setRenderer(new ComponentRenderer<>(SearchField::line));
        field.setItems(
                asked ->
                        search.find(asked.getFilter().orElse("")).stream()
                                .skip(asked.getOffset())
                                .limit(asked.getLimit()));
        field.addValueChangeListener(
                event -> {
                    var hit = event.getValue();
                    if (hit != null) {
                        field.clear();
                        if (!hit.route().isEmpty()) {
                            Links.open(field, hit.route());
                        }
                    }
                });
        field.addFocusShortcut(Key.KEY_K, KeyModifier.CONTROL);
        field.addClassName("global-search");
        return TestIds.mark(field, "search");
    }

    private static Component line(GlobalSearch.Hit hit) {
        var ledger = new Span(hit.ledger());
        ledger.addClassName("fact-label");
        var line = new Div(new Span(hit.title()), ledger);
        line.addClassName("search-hit");
        return line;
    }
}
