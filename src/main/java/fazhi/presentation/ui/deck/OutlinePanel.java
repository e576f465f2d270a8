package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.dnd.GridDropLocation;
import com.vaadin.flow.component.grid.dnd.GridDropMode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Texts;
import fazhi.document.OfficialWords;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.SlideKind;
import fazhi.ui.ListPanel;
import fazhi.ui.TestIds;
import java.util.List;

/** The slides of a deck in their order (幻灯片目录): drag or step them, hide, edit. */
final class OutlinePanel extends Composite<Div> {

    private final List<DeckLine> lines;

    private final Texts texts;

    private final DeckOrder order;

    private final SerializableConsumer<DeckLine> edit;

    private DeckLine dragged;

    OutlinePanel(
            DeckOrder order,
            Texts texts,
            SerializableConsumer<DeckLine> show,
            SerializableConsumer<DeckLine> edit) {
        this.order = order;
        this.lines = order.lines();
        this.texts = texts;
        this.edit = edit;
        this.dragged = lines.getFirst();
        var list =
                new ListPanel<DeckLine>("outline", texts.get("slide.list"))
                        .column("number", line -> order.page(line, new OfficialWords(texts)))
                        .column("title", line -> line.slide().title())
                        .acts(this::acts)
                        .onOpen(show);
        var grid = list.grid();
        grid.getColumnByKey("number").setWidth("3.5rem").setAutoWidth(false).setFlexGrow(0);
        // the title takes what the signs leave, and is whole where one points at it
        grid.getColumnByKey("title").setWidth("6rem").setAutoWidth(false).setFlexGrow(1);
        grid.getColumnByKey("title").setTooltipGenerator(line -> line.slide().title());
        grid.getColumns().getLast().setWidth("170px");
        grid.setPartNameGenerator(line -> line.place().hidden() ? "hidden-slide" : "shown-slide");
        arrange(grid);
        list.show(lines);
        getContent().addClassName("outline");
        getContent().add(list);
    }

    private void arrange(Grid<DeckLine> grid) {
        grid.setRowsDraggable(true);
        grid.setDropMode(GridDropMode.BETWEEN);
        grid.addDragStartListener(event -> dragged = event.getDraggedItems().getFirst());
        grid.addDropListener(
                event ->
                        event.getDropTargetItem()
                                .ifPresent(
                                        target -> {
                                            int to = lines.indexOf(target);
                                            int below =
                                                    event.getDropLocation()
                                                                    == GridDropLocation.BELOW
                                                            ? 1
                                                            : 0;
                                            order.move(lines.indexOf(dragged), to + below);
                                        }));
    }

    private Component acts(DeckLine line) {
        int at = lines.indexOf(line);
        var hidden = line.place().hidden();
        var acts =
                new Div(
                        act(VaadinIcon.ARROW_UP, "up", line, () -> order.move(at, at - 1)),
                        act(VaadinIcon.ARROW_DOWN, "down", line, () -> order.move(at, at + 2)),
                        act(
                                hidden ? VaadinIcon.EYE_SLASH : VaadinIcon.EYE,
                                hidden ? "show" : "hide",
                                line,
                                () -> order.replace(at, line.place().hidden(!hidden))),
                        act(VaadinIcon.EDIT, "edit", line, () -> edit.accept(line)));
        if (line.place().kind() != SlideKind.COMPUTED) {
            acts.add(act(VaadinIcon.TRASH, "remove", line, () -> order.remove(at)));
        }
        acts.addClassName("outline-acts");
        return acts;
    }

    private Button act(VaadinIcon icon, String name, DeckLine line, SerializableRunnable run) {
        var button = new Button(icon.create(), _ -> run.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(texts.get("slide." + name));
        button.setTooltipText(texts.get("slide." + name));
        return TestIds.mark(button, name + "-" + line.place().key());
    }
}
