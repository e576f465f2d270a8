package fazhi.ui.ledger.course;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import fazhi.common.RecordRef;

/** An act was done on a record that is shown (办理完成): whoever shows it reads it again. */
public final class RecordActed extends ComponentEvent<UI> {

    private final transient RecordRef record;

    private boolean shown;

    RecordActed(UI ui, RecordRef record) {
        super(ui, false);
        this.record = record;
    }

    public RecordRef record() {
        return record;
    }

    /** Says that it was read again, and the page need not be. */
    public void shownAgain() {
        shown = true;
    }

    boolean isShown() {
        return shown;
    }
}
