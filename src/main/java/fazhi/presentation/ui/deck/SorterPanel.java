package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.OfficialWords;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.deck.SlidePicture;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;
import fazhi.ui.form.Limit;

/**
 * The slides of a deck as small pictures (幻灯片浏览): drag them or step them by Alt and an arrow key,
 * hide them, and mend their titles where they stand.
 */
final class SorterPanel extends Composite<Div> {

    private final DeckOrder order;

    private final DeckKit kit;

    private final Texts texts;

    SorterPanel(DeckOrder order, DeckKit kit) {
        this.order = order;
        this.kit = kit;
        this.texts = kit.texts();
        getContent().addClassName("sorter");
        order.lines().forEach(line -> getContent().add(tile(line)));
        TestIds.mark(getContent(), "sorter");
    }

    private Component tile(DeckLine line) {
        int at = order.at(line);
        var wall = new Div(kit.slide(line.slide()));
        wall.addClassName("slideshow");
        var picture = new Div(wall);
        picture.addClassName("sorter-picture");
        picture.getElement().setAttribute("aria-hidden", "true");
        picture.getElement().setAttribute("inert", true);
        var number = new Span(order.page(line, new OfficialWords(texts)));
        number.addClassName("sorter-number");
        var foot = new Div(number, title(line, at), hide(line, at));
        if (line.place().picture() != SlidePicture.COMPUTED || charted(line)) {
            foot.add(picture(line, at));
        }
        if (line.place().kind() != SlideKind.COMPUTED) {
            foot.add(remove(line, at));
        }
        foot.addClassName("sorter-foot");
        var tile = new Div(picture, foot);
        tile.addClassName("sorter-tile");
        tile.getElement().getClassList().set("sorter-hidden", line.place().hidden());
        DragSource.create(tile).setDragData(line);
        DropTarget.create(tile)
                .addDropListener(
                        event ->
                                event.getDragData()
                                        .filter(DeckLine.class::isInstance)
                                        .ifPresent(dragged -> drop((DeckLine) dragged, at)));
        step(tile, Key.ARROW_LEFT, at, at - 1);
        step(tile, Key.ARROW_RIGHT, at, at + 2);
        return TestIds.mark(tile, "tile-" + line.place().key());
    }

    /** A slide dragged forward comes to stand behind the one it is dropped on, else before it. */
    private void drop(DeckLine dragged, int at) {
        int from = order.at(dragged);
        order.move(from, from < at ? at + 1 : at);
    }

    private void step(Div tile, Key key, int at, int to) {
        Shortcuts.addShortcutListener(tile, () -> order.move(at, to), key, KeyModifier.ALT)
                .listenOn(tile);
    }

    private TextField title(DeckLine line, int at) {
        var title = Limit.of(new TextField(), DeckSlide.TITLE_MAX_LENGTH);
        title.setValue(line.slide().title());
        title.setAriaLabel(texts.get("sorter.title", line.slide().title()));
        title.setTooltipText(texts.get("sorter.hint"));
        title.addValueChangeListener(
                event -> {
                    if (!event.getValue().isBlank()) {
                        order.replace(at, line.place().titled(event.getValue().strip()));
                    }
                });
        return TestIds.mark(title, "title-" + line.place().key());
    }

    private static boolean charted(DeckLine line) {
        return line.slide().content().stream().anyMatch(Block.Chart.class::isInstance);
    }

    /** The kind of chart; what the numbers do not bear stays as it was. */
    private Select<SlidePicture> picture(DeckLine line, int at) {
        var picture = new Select<SlidePicture>();
        picture.setItems(SlidePicture.values());
        picture.setItemLabelGenerator(each -> Labels.of(each, texts));
        picture.setValue(line.place().picture());
        picture.setAriaLabel(texts.get("sorter.picture", line.slide().title()));
        picture.addClassName("sorter-kind");
        picture.addValueChangeListener(
                event -> order.replace(at, line.place().drawn(event.getValue())));
        return TestIds.mark(picture, "picture-" + line.place().key());
    }

    private Button hide(DeckLine line, int at) {
        var hidden = line.place().hidden();
        var sign =
                Buttons.sign(
                        hidden ? VaadinIcon.EYE_SLASH : VaadinIcon.EYE,
                        texts.get(hidden ? "slide.show" : "slide.hide"),
                        () -> order.replace(at, line.place().hidden(!hidden)));
        return TestIds.mark(sign, "hide-" + line.place().key());
    }

    /** What was added by hand is taken out again. */
    private Button remove(DeckLine line, int at) {
        var sign =
                Buttons.sign(VaadinIcon.TRASH, texts.get("slide.remove"), () -> order.remove(at));
        return TestIds.mark(sign, "remove-" + line.place().key());
    }
}
