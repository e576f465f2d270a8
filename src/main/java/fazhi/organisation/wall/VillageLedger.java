package fazhi.organisation.wall;

import java.util.List;

/**
 * A ledger whose rows happen in villages (涉村台账).
 *
 * @param village column of the village or villages
 * @param day column of the day a row counts on
 */
record VillageLedger(String id, String village, String day) {

    /** In the order they are told. */
    static final List<VillageLedger> ALL =
            List.of(
                    new VillageLedger("activity", "villages", "heldOn"),
                    new VillageLedger("penalty", "village", "filedOn"),
                    new VillageLedger("mediation", "village", "foundOn"),
                    new VillageLedger("petition", "village", "receivedOn"));
}
