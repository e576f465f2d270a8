package fazhi.presentation.ui;

import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.name.References;
import fazhi.ui.form.DayFields;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Names, days and rights for tasks that were noted (速记工具). */
@Component
record NoteKit(References references, LedgerAccess access, DayFields days, Texts texts) {

    /** Who may not type in the ledger of tasks leaves the confirming to the law office. */
    boolean mayGiveTasks() {
        return access.may("task", Right.TYPE);
    }

    String name(String source, long id) {
        return references.source(source).labels(Set.of(id)).getOrDefault(id, "");
    }
}
