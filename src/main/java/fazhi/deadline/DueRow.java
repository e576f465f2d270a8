package fazhi.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One running clock (待办期限): what, on which record, by when.
 *
 * @param due null while the holidays of its year are not known
 */
public record DueRow(
        String rule, String ledger, long recordId, String subject, @Nullable LocalDate due) {

    public String route() {
        return "ledger/" + ledger + "/" + recordId;
    }
}
