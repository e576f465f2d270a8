package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Texts;
import fazhi.ledger.view.SavedView;
import fazhi.ui.DropMenu;
import fazhi.ui.TestIds;

/** The person's views of a ledger (视图菜单): choose one, keep what is shown, put them in order. */
public final class ViewsMenu extends Composite<Div> {

    private final OwnLook look;

    private final Texts texts;

    private final SerializableConsumer<QueryParameters> go;

    private final DropMenu menu = DropMenu.words(VaadinIcon.BOOKMARK_O, "");

    private LedgerState state;

    public ViewsMenu(
            OwnLook look,
            Texts texts,
            LedgerState state,
            SerializableConsumer<QueryParameters> go) {
        this.look = look;
        this.texts = texts;
        this.state = state;
        this.go = go;
        getContent().add(TestIds.mark(menu, "ledger-views"));
        show(state);
    }

    public void show(LedgerState next) {
        state = next;
        var items = menu.items();
        items.removeAll();
        var present =
                look.saved().stream()
                        .filter(this::shown)
                        .map(SavedView::name)
                        .findFirst()
                        .orElse(getTranslation("view.menu"));
        menu.say(present);
        look.saved()
                .forEach(view -> chosen(items.addItem(name(view), _ -> open(view)), shown(view)));
        chosen(
                items.addItem(
                        getTranslation("view.none"),
                        _ -> go.accept(LedgerAddress.of(state.viewless()))),
                look.saved().stream().noneMatch(this::shown));
        items.addSeparator();
        items.addItem(getTranslation("view.save"), _ -> save());
        if (!look.saved().isEmpty()) {
            items.addItem(getTranslation("view.manage"), _ -> manage());
        }
    }

    private static void chosen(MenuItem item, boolean present) {
        item.setCheckable(true);
        item.setChecked(present);
    }

    private String name(SavedView view) {
        return view.first() ? getTranslation("view.opens-first", view.name()) : view.name();
    }

    private boolean shown(SavedView view) {
        return state.view().equals(String.valueOf(view.id()));
    }

    private void open(SavedView view) {
        go.accept(LedgerAddress.opened(view.id(), view.query(), state.period()));
    }

    private void save() {
        var present =
                look.saved().stream()
                        .filter(this::shown)
                        .map(SavedView::name)
                        .findFirst()
                        .orElse("");
        new SaveViewDialog(look, texts, state, present, this::opened).open();
    }

    private void opened(String name) {
        look.saved().stream().filter(view -> view.name().equals(name)).forEach(this::open);
    }

    private void manage() {
        new ManageViewsDialog(look, () -> show(state)).open();
    }
}
