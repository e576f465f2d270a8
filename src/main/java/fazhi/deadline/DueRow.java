package fazhi.deadline;

import java.time.LocalDate;

/** One running clock (待办期限): what, on which record, by when. */
public record DueRow(String rule, String ledger, long recordId, String subject, LocalDate due) {

    public String route() {
        return "ledger/" + ledger + "/" + recordId;
    }
}
