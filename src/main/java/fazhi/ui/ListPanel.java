package fazhi.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.FlexComponent;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Collection;

/** Title, tools and a short list (清单面板), for lists that are no ledger; it looks like one. */
public final class ListPanel<R> extends Composite<VerticalLayout> {

    private final String name;

    private final Grid<R> grid = new Grid<>();

    private final Span count = new Span();

    private final HorizontalLayout tools = new HorizontalLayout();

    /** Its grid is marked {@code list-name}; its headers are the texts {@code name.column}. */
    public ListPanel(String name, String title) {
        this.name = name;
        grid.addThemeVariants(GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_COMPACT);
        grid.setEmptyStateText(getTranslation("list.empty"));
        grid.setSizeFull();
        TestIds.mark(grid, "list-" + name);
        count.addClassName("ledger-count");
        tools.addClassName("ledger-tools");
        tools.setAlignItems(FlexComponent.Alignment.CENTER);
        var head = new HorizontalLayout(new H2(title), count, tools);
        head.addClassName("ledger-head");
        head.setAlignItems(FlexComponent.Alignment.CENTER);
        head.setWidthFull();
        head.expand(tools);
        getContent().setSizeFull();
        getContent().addClassName("ledger-panel");
        getContent().add(head, grid);
        getContent().expand(grid);
    }

    public ListPanel<R> column(String key, SerializableFunction<R, String> value) {
        grid.addColumn(value::apply)
                .setKey(key)
                .setHeader(getTranslation(name + "." + key))
                .setTooltipGenerator(value::apply)
                .setAutoWidth(true)
                .setResizable(true)
                .setFlexGrow(1);
        return this;
    }

    /** A column of buttons or links at the end of each row. */
    public ListPanel<R> acts(SerializableFunction<R, Component> act) {
        grid.addComponentColumn(act::apply)
                .setKey("acts")
                .setWidth("5rem")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        return this;
    }

    public ListPanel<R> tool(Component tool) {
        tools.add(tool);
        return this;
    }

    /** The one thing that is mostly done here, such as adding. */
    public ListPanel<R> add(String text, SerializableRunnable add) {
        var button = new Button(text, VaadinIcon.PLUS.create(), _ -> add.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return tool(TestIds.mark(button, "action-add"));
    }

    public ListPanel<R> onOpen(SerializableConsumer<R> open) {
        grid.addItemClickListener(event -> open.accept(event.getItem()));
        grid.addClassName("opens");
        return this;
    }

    public void show(Collection<R> rows) {
        grid.setItems(rows);
        count(rows.size());
    }

    public void count(long rows) {
        count.setText(getTranslation("ledger.count", rows));
    }

    /** For what a short list does not need, such as loading rows while scrolling. */
    public Grid<R> grid() {
        return grid;
    }
}
