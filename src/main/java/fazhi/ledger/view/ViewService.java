package fazhi.ledger.view;

import fazhi.audit.Actor;
import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how the person at work looks at the ledgers (台账视图); nobody sees another's views. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ViewService {

    private static final String NAMELESS = "";

    private final ViewTable table;

    private final Actor actor;

    ViewService(ViewTable table, Actor actor) {
        this.table = table;
        this.actor = actor;
    }

    /** One statement for all of it. */
    @Transactional(readOnly = true)
    public OwnViews of(String ledger) {
        var all = table.of(actor.name(), ledger);
        var arrangement =
                all.stream()
                        .filter(view -> view.name().equals(NAMELESS))
                        .map(SavedView::query)
                        .findFirst()
                        .orElse("");
        return new OwnViews(
                arrangement, all.stream().filter(view -> !view.name().equals(NAMELESS)).toList());
    }

    /** Keeps a view; one of the same name is replaced. */
    public void save(String ledger, String name, String query) {
        var called = VisibleText.line(name);
        if (called.isEmpty() || called.length() > SavedView.NAME_MAX_LENGTH) {
            throw Refusal.at("name", "view.name-length", SavedView.NAME_MAX_LENGTH);
        }
        var present = of(ledger).views();
        if (present.size() >= SavedView.VIEWS_PER_LEDGER
                && present.stream().noneMatch(view -> view.name().equals(called))) {
            throw Refusal.at("name", "view.too-many", SavedView.VIEWS_PER_LEDGER);
        }
        put(ledger, called, query);
    }

    /** The ledger opens with the view of this name; with none when no view is called so. */
    public void openWith(String ledger, String name) {
        table.first(actor.name(), ledger, name);
    }

    public void remove(long id) {
        table.remove(actor.name(), id);
    }

    public void arrange(String ledger, String arrangement) {
        put(ledger, NAMELESS, arrangement);
    }

    private void put(String ledger, String name, String query) {
        if (query.length() > SavedView.QUERY_MAX_LENGTH) {
            throw new Refusal("view.too-long");
        }
        table.put(actor.name(), ledger, name, query);
    }
}
