package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Ids;
import fazhi.common.Stored;
import fazhi.presentation.deck.DeckData;
import fazhi.presentation.deck.DeckLine;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import jakarta.annotation.security.RolesAllowed;
import java.util.ConcurrentModificationException;
import java.util.List;

/** A deck being put together (编排演示文稿): its slides in order, the chosen one beside them. */
@Route(PresentationNavigation.DECKS + "/:id")
@RolesAllowed({"LAW_OFFICE", "LEADER"})
@StyleSheet("context://slideshow.css")
class DeckView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DeckService decks;

    private final DeckKit kit;

    private final Div preview = new Div();

    private boolean sorting;

    private Stored<DeckData> deck = DeckKit.NOTHING;

    private List<DeckLine> lines = List.of();

    DeckView(DeckService decks, DeckKit kit) {
        this.decks = decks;
        this.kit = kit;
        addClassName("deck-view");
        preview.addClassName("slide-preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load(Ids.parse(DeckService.DECK, event.getRouteParameters().get("id").orElse("")));
    }

    private void load(long id) {
        deck = decks.get(id);
        lines = decks.lines(deck.data());
        removeAll();
        var order = new DeckOrder(lines, this::keep);
        add(new DeckTools(deck, kit, decks, () -> load(id), order::add), ways());
        if (sorting) {
            add(new SorterPanel(order, kit));
            return;
        }
        var beside = new Div(new OutlinePanel(order, kit.texts(), this::show, this::edit), preview);
        beside.addClassName("outline-beside");
        add(beside);
        lines.stream().filter(line -> !line.place().hidden()).findFirst().ifPresent(this::show);
    }

    /** As a list with one slide beside it, or all of them small. */
    private RadioButtonGroup<Boolean> ways() {
        var ways = new RadioButtonGroup<Boolean>();
        ways.setItems(false, true);
        ways.setItemLabelGenerator(
                small -> getTranslation(small ? "sorter.pictures" : "sorter.list"));
        ways.setValue(sorting);
        ways.setAriaLabel(getTranslation("sorter.way"));
        ways.addValueChangeListener(
                event -> {
                    sorting = event.getValue();
                    load(deck.id());
                });
        return TestIds.mark(ways, "deck-way");
    }

    private void show(DeckLine line) {
        var wall = new Div(kit.slide(line.slide()));
        wall.addClassName("slideshow");
        preview.removeAll();
        preview.add(wall);
    }

    private void edit(DeckLine line) {
        new SlideEditor(line, kit.texts())
                .open(
                        changed ->
                                keep(
                                        lines.stream()
                                                .map(DeckLine::place)
                                                .map(
                                                        place ->
                                                                place.equals(line.place())
                                                                        ? changed
                                                                        : place)
                                                .toList()));
    }

    /** Saves the order as it stands; what somebody else did meanwhile is shown instead. */
    private void keep(List<DeckSlide> places) {
        try {
            decks.change(deck.with(deck.data().with(places)));
        } catch (ConcurrentModificationException _) {
            Notifications.problem(getTranslation("deck.changed-meanwhile"));
        }
        load(deck.id());
    }

    @Override
    public String getPageTitle() {
        return deck.data().title();
    }
}
