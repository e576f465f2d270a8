package fazhi.deadline.due;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One running clock (待办期限): what, on which record, by when.
 *
 * @param due null while the holidays of its year are not known
 * @param owner who of the staff answers for it, or null
 */
public record DueRow(
        String rule,
        String ledger,
        long recordId,
        String subject,
        @Nullable LocalDate due,
        @Nullable Long owner,
        @Nullable Long otherOwner) {

    /** Where nobody asks who answers for it. */
    public DueRow(
            String rule, String ledger, long recordId, String subject, @Nullable LocalDate due) {
        this(rule, ledger, recordId, subject, due, null, null);
    }

    /** Whether this member of staff answers for it. */
    public boolean of(long person) {
        return Objects.equals(owner, person) || Objects.equals(otherOwner, person);
    }

    public String route() {
        return "ledger/" + ledger + "/" + recordId;
    }
}
