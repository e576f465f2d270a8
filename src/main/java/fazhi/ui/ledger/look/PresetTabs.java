package fazhi.ui.ledger.look;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ledger.query.Condition;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RowTabs;
import java.util.ArrayList;
import java.util.List;

/**
 * The ready-made selections above a ledger's rows (快捷标签): all of the period, then what modules
 * offer.
 */
public final class PresetTabs extends Composite<Tabs> {

    private static final int NONE = -1;

    /**
     * Before the first of these stand all rows of the period, and the words that years do not
     * count.
     */
    private static final int FIRST = 2;

    private final transient List<RowTabs> sources;

    private final String ledger;

    private final SerializableConsumer<LedgerState> go;

    private final Tab all = TestIds.mark(new Tab(), "tab-ALL");

    private final Tab years = new Tab();

    private transient List<RowTabs.RowTab> shown = List.of();

    private LedgerState state;

    private boolean following;

    public PresetTabs(
            String ledger,
            List<RowTabs> sources,
            LedgerState state,
            SerializableConsumer<LedgerState> go) {
        this.ledger = ledger;
        this.sources = sources;
        this.state = state;
        this.go = go;
        all.setLabel(getTranslation("ledger.tab-all"));
        years.setLabel(getTranslation("ledger.tabs-any-year"));
        years.setEnabled(false);
        getContent().addClassName("ledger-tabs");
        getContent().addSelectedChangeListener(_ -> chosen());
    }

    /** Reads the numbers again and marks the selection of the state, if it is one of these. */
    public void show(LedgerState next) {
        state = next;
        shown = sources.stream().flatMap(source -> source.of(ledger).stream()).toList();
        setVisible(!shown.isEmpty());
        following = true;
        getContent().removeAll();
        getContent().add(all, years);
        for (var each : shown) {
            getContent().add(TestIds.mark(new Tab(each.label()), "tab-" + each.name()));
        }
        getContent().setSelectedIndex(selected());
        following = false;
    }

    /** The tab of the largest selection all of whose conditions hold; none of a pick of its own. */
    private int selected() {
        int found = -1;
        for (int i = 0; i < shown.size(); i++) {
            var conditions = shown.get(i).conditions();
            if (state.whole()
                    && state.conditions().containsAll(conditions)
                    && (found < 0 || conditions.size() > shown.get(found).conditions().size())) {
                found = i;
            }
        }
        var picked = state.conditions().stream().anyMatch(Condition.Picked.class::isInstance);
        return found >= 0 ? found + FIRST : picked ? NONE : 0;
    }

    private void chosen() {
        int at = getContent().getSelectedIndex();
        if (following || at < 0) {
            return;
        }
        var rest = new ArrayList<Condition>(state.conditions());
        shown.forEach(each -> rest.removeAll(each.conditions()));
        if (at >= FIRST) {
            rest.addAll(shown.get(at - FIRST).conditions());
        }
        go.accept(state.where(rest).wholeTime(at > 0));
    }
}
