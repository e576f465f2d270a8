package fazhi.ledger.view;

import java.util.List;
import java.util.Optional;

/**
 * What one person keeps about one ledger (个人视图).
 *
 * @param arrangement columns, widths and density, as the list writes them; empty when untouched
 */
public record OwnViews(String arrangement, List<SavedView> views) {

    public OwnViews {
        views = List.copyOf(views);
    }

    /** The view the ledger opens with. */
    public Optional<SavedView> first() {
        return views.stream().filter(SavedView::first).findFirst();
    }

    public Optional<SavedView> find(long id) {
        return views.stream().filter(view -> view.id() == id).findFirst();
    }
}
