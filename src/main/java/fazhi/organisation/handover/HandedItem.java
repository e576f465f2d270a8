package fazhi.organisation.handover;

import fazhi.common.RecordRef;

/** One thing that is or was handed over (移交事项). */
public record HandedItem(RecordRef ref, String title) {

    public String route() {
        return "ledger/" + ref;
    }
}
