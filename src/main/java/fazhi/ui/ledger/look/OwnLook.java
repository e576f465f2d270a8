package fazhi.ui.ledger.look;

import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.view.OwnViews;
import fazhi.ledger.view.SavedView;
import fazhi.ledger.view.ViewService;
import java.io.Serializable;
import java.util.List;

/** How the person at work looks at one ledger (个人台账外观), kept as soon as it changes. */
public final class OwnLook implements Serializable {

    private final transient ViewService views;

    private final transient LedgerFormat<?> format;

    private transient OwnViews own;

    private transient Arrangement arrangement;

    public OwnLook(ViewService views, LedgerFormat<?> format, OwnViews own) {
        this.views = views;
        this.format = format;
        this.own = own;
        this.arrangement = Arrangement.parse(own.arrangement());
    }

    /** What the address names outweighs what the person keeps. */
    public List<ShownColumn> columns(LedgerState state) {
        return (state.columns().isEmpty() ? arrangement : new Arrangement(state.columns(), false))
                .of(format);
    }

    public boolean roomy() {
        return arrangement.roomy();
    }

    /** Close rows become roomy ones, and the other way; true where they are roomy now. */
    public boolean turn() {
        keep(new Arrangement(arrangement.columns(), !roomy()));
        return roomy();
    }

    /** An empty list goes back to what the ledger shows by itself. */
    public void arrange(List<ShownColumn> columns) {
        keep(new Arrangement(columns, arrangement.roomy()));
    }

    List<SavedView> saved() {
        return own.views();
    }

    LedgerFormat<?> format() {
        return format;
    }

    /** Keeps what is shown under a name. */
    void save(String name, LedgerState state, ViewPeriod period, boolean first) {
        views.save(format.id(), name, LedgerAddress.kept(state, period, columns(state)));
        if (first) {
            views.openWith(format.id(), name.strip());
        }
        read();
    }

    void openWith(String name) {
        views.openWith(format.id(), name);
        read();
    }

    void remove(SavedView view) {
        views.remove(view.id());
        read();
    }

    private void read() {
        own = views.of(format.id());
    }

    private void keep(Arrangement next) {
        arrangement = next;
        views.arrange(format.id(), next.text());
    }
}
