package fazhi.ledger.intake;

import fazhi.ledger.cell.LedgerWords;
import java.util.List;

/**
 * A ledger that rows of another may fill too (同表台账): a sheet of staff with columns of certificates
 * fills officers and certificates.
 *
 * @param owner the ledger whose column tells so
 * @param column the column of it that the sheet must hold, and a row must fill
 */
record Companion(String ledger, String owner, String column) {

    /** In the order in which they are written: what is pointed at comes first. */
    static List<Companion> of(String ledger) {
        return LedgerWords.of("also." + ledger).stream()
                .map(
                        each -> {
                            var parts = each.split("[>.]");
                            return new Companion(parts[0], parts[1], parts[2]);
                        })
                .toList();
    }
}
