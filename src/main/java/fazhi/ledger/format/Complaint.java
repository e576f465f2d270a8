package fazhi.ledger.format;

import fazhi.common.Refusal;

/** What is wrong with one column of a record (填写问题), as a message key with its arguments. */
public record Complaint(String column, String key, Object... arguments) {

    public Refusal refusal() {
        return Refusal.at(column, key, arguments);
    }
}
