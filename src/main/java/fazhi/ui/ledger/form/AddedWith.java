package fazhi.ui.ledger.form;

import com.vaadin.flow.component.Component;
import fazhi.common.RecordRef;
import java.io.Serializable;
import java.util.Optional;

/** What may be saved together with a record, all of it or nothing (随表单保存): photos of it. */
public interface AddedWith {

    /** Nothing where records of this ledger have no such thing. */
    Optional<Part> part(String ledger);

    /** It, in one opened form (表单附加区). */
    interface Part extends Serializable {

        Component shown();

        /** Whether something waits that would be lost with the form. */
        boolean waiting();

        /** Within the transaction that saves the record. */
        void keep(RecordRef ref);

        /** Begins anew, once it was kept. */
        void clear();
    }
}
