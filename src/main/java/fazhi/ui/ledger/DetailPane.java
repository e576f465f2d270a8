package fazhi.ui.ledger;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Missing;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.Right;
import fazhi.ui.Buttons;
import fazhi.ui.TestIds;
import fazhi.ui.ledger.form.LedgerEditor;

/** The chosen row beside its list (详情栏): read there, edited there, opened as a page from there. */
final class DetailPane<D extends Record> extends Composite<Div> {

    /** None. */
    static final long CLOSED = 0;

    private final Ledger<D> ledger;

    private final DeskKit desk;

    private final LedgerEditor<D> editor;

    private final SerializableConsumer<Long> shown;

    private long id = CLOSED;

    private Period period;

    /**
     * @param shown told the id of the row shown, or {@link #CLOSED}
     */
    DetailPane(
            Ledger<D> ledger,
            DeskKit desk,
            LedgerEditor<D> editor,
            SerializableConsumer<Long> shown) {
        this.ledger = ledger;
        this.desk = desk;
        this.editor = editor;
        this.shown = shown;
        this.period = desk.kit().period().usual();
        getContent().addClassName("detail-pane");
        getContent().setVisible(false);
        TestIds.mark(getContent(), "detail");
    }

    boolean opened() {
        return id != CLOSED;
    }

    void open(long row, Period in) {
        if (row != id) {
            period = in;
            draw(row);
            shown.accept(id);
        }
    }

    /** Shows the row as it is now; closes when it is gone. */
    void refresh() {
        if (opened()) {
            draw(id);
        }
    }

    void close() {
        if (opened()) {
            id = CLOSED;
            getContent().removeAll();
            getContent().setVisible(false);
            shown.accept(CLOSED);
        }
    }

    /** It is the one shown once it is drawn: a row that could not be may be asked for again. */
    private void draw(long asked) {
        try {
            var row = ledger.get(asked);
            var body = new Div();
            body.addClassName("detail-body");
            body.add(desk.records().of(ledger, row, period));
            id = asked;
            getContent().removeAll();
            getContent().add(head(ledger.title(row.data())), body);
            getContent().setVisible(true);
        } catch (Missing _) {
            close();
        }
    }

    private Div head(String title) {
        var name = new H3(title);
        var head = new Div(name);
        head.addClassName("detail-head");
        if (desk.kit().access().may(ledger.format().id(), Right.TYPE)) {
            head.add(
                    sign(VaadinIcon.EDIT, "ledger.edit", "action-edit", () -> editor.edit(id)),
                    sign(VaadinIcon.TRASH, "ledger.remove", "action-remove", this::remove));
        }
        var page = new Anchor(ledger.format().route() + "/" + id + "?period=" + period);
        page.add(VaadinIcon.EXPAND_SQUARE.create());
        page.setAriaLabel(getTranslation("ledger.page"));
        page.setTitle(getTranslation("ledger.page"));
        page.addClassName("tool-link");
        head.add(
                TestIds.mark(page, "action-page"),
                sign(VaadinIcon.CLOSE, "common.close", "action-close-detail", this::close));
        return head;
    }

    /** The pane closes by itself once the record is gone. */
    private void remove() {
        editor.remove(id);
    }

    private Button sign(VaadinIcon icon, String textKey, String name, SerializableRunnable act) {
        return TestIds.mark(Buttons.sign(icon, getTranslation(textKey), act), name);
    }
}
