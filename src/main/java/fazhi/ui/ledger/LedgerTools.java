package fazhi.ui.ledger;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;

/**
 * What can be done with a ledger's list (台账工具栏), in one row beside its title: how it is looked at,
 * then files in and out, then what is done with the rows.
 */
final class LedgerTools extends Composite<HorizontalLayout> {

    private final TextField search = new TextField();

    private final Div files = new Div();

    LedgerTools(SerializableConsumer<String> find) {
        search.setPlaceholder(getTranslation("ledger.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setAriaLabel(getTranslation("ledger.search"));
        search.addClassName("ledger-search");
        search.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        find.accept(event.getValue());
                    }
                });
        files.addClassName("ledger-files");
        var row = getContent();
        row.add(TestIds.mark(search, "ledger-search"));
        row.addClassName("ledger-tools");
        row.setAlignItems(FlexComponent.Alignment.CENTER);
    }

    void show(String text) {
        search.setValue(text);
    }

    /** Where files come in and go out. */
    Div files() {
        return files;
    }

    LedgerTools add(Component tool) {
        getContent().add(tool);
        return this;
    }

    /** A tool with its word. */
    LedgerTools word(VaadinIcon icon, String textKey, String name, SerializableRunnable act) {
        var tool = new Button(getTranslation(textKey), icon.create(), _ -> act.run());
        return add(TestIds.mark(tool, name));
    }

    /** A tool whose word appears under the pointer and is read aloud. */
    Button sign(VaadinIcon icon, String textKey, String name, SerializableRunnable act) {
        var tool = Buttons.sign(icon, getTranslation(textKey), act);
        add(TestIds.mark(tool, name));
        return tool;
    }

    /** A sign that opens a page of its own; where it leads is set as the state changes. */
    Anchor link(VaadinIcon icon, String textKey, String name) {
        var link = new Anchor();
        link.add(icon.create());
        link.setTarget(AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation(textKey));
        link.setTitle(getTranslation(textKey));
        link.addClassName("tool-link");
        add(TestIds.mark(link, name));
        return link;
    }
}
