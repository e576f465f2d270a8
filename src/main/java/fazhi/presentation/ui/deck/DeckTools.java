package fazhi.presentation.ui.deck;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Formats;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.presentation.deck.DeckData;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.presentation.ui.slide.PresentationNavigation;
import fazhi.ui.Links;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import java.util.Locale;

/** What can be done with a deck (演示文稿工具栏): show it, take it along, add to it, use it again. */
final class DeckTools extends Composite<Div> {

    private final Stored<DeckData> deck;

    private final DeckKit kit;

    private final DeckService decks;

    private final SerializableRunnable reload;

    private final SerializableConsumer<DeckSlide> add;

    DeckTools(
            Stored<DeckData> deck,
            DeckKit kit,
            DeckService decks,
            SerializableRunnable reload,
            SerializableConsumer<DeckSlide> add) {
        this.deck = deck;
        this.kit = kit;
        this.decks = decks;
        this.reload = reload;
        this.add = add;
        var about = new Span(Labels.of(deck.data().meeting(), kit.texts()) + " · " + period());
        about.addClassName("ledger-count");
        var begin =
                new Button(getTranslation("deck.begin"), VaadinIcon.PLAY.create(), _ -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        begin.setTooltipText(getTranslation("deck.begin-hint"));
        var query = "?deck=" + deck.id();
        getContent().addClassName("page-tools");
        getContent()
                .add(
                        new H2(deck.data().title()),
                        about,
                        TestIds.mark(begin, "action-begin"),
                        FileLinks.view(
                                PresentationNavigation.PRESENT + query,
                                VaadinIcon.EYE,
                                "rehearse",
                                getTranslation("deck.rehearse")),
                        FileLinks.view(
                                PresentationNavigation.HANDOUT + query,
                                VaadinIcon.PRINT,
                                "handout",
                                getTranslation("deck.handout")));
        kit.files()
                .deck(key -> getTranslation(key), () -> decks.deck(deck.data()))
                .forEach(getContent()::add);
        getContent().add(more());
    }

    private String period() {
        return Formats.period(deck.data().period(), kit.texts());
    }

    private Component more() {
        var menu = Spoken.menu(new MenuBar());
        menu.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        var items = TestIds.mark(menu.addItem(getTranslation("deck.more")), "deck-more");
        for (var kind : new SlideKind[] {SlideKind.TEXT, SlideKind.TABLE}) {
            item(items, "add-" + kind.name().toLowerCase(Locale.ROOT), () -> type(kind));
        }
        for (var kind : SlideKind.values()) {
            if (kind.ofRecord()) {
                item(items, "add-" + kind.name().toLowerCase(Locale.ROOT), () -> choose(kind));
            }
        }
        item(items, "rename", this::rename);
        item(items, "repeat", this::repeat);
        item(items, "remove", this::remove);
        return menu;
    }

    private void item(
            com.vaadin.flow.component.contextmenu.MenuItem items,
            String name,
            SerializableRunnable run) {
        TestIds.mark(
                items.getSubMenu().addItem(getTranslation("deck." + name), _ -> run.run()),
                "action-" + name);
    }

    private void type(SlideKind kind) {
        var key = deck.data().nextKey();
        add.accept(DeckSlide.typed(kind, key, getTranslation("deck.new-" + kind.name(), key)));
    }

    private void choose(SlideKind kind) {
        kit.choice()
                .open(
                        kind,
                        what -> {
                            decks.add(deck.id(), kind, what);
                            reload.run();
                        });
    }

    private void rename() {
        new DeckHead(deck, kit.texts())
                .open(
                        changed -> {
                            decks.change(changed);
                            reload.run();
                        });
    }

    /** The same part of the next year. */
    private void repeat() {
        var period = deck.data().period();
        var next = new Period(period.year() + 1, period.part(), period.number());
        var made = decks.repeat(deck.id(), next);
        Notifications.success(getTranslation("deck.repeated", next.toString()));
        Links.open(this, PresentationNavigation.deck(made));
    }

    private void remove() {
        decks.remove(deck.id());
        Notifications.success(getTranslation("deck.removed", deck.data().title()));
        Links.open(this, PresentationNavigation.DECKS);
    }

    private void begin() {
        var showing = kit.showings().begin(deck.id());
        Links.open(this, PresentationNavigation.PRESENT + "?showing=" + showing);
    }
}
