package fazhi.common;

/** Points at one record of one ledger (记录引用), across modules: {@code penalty/17}. */
public record RecordRef(String ledger, long id) {

    public static RecordRef parse(String text) {
        int slash = text.lastIndexOf('/');
        return new RecordRef(text.substring(0, slash), Long.parseLong(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return ledger + "/" + id;
    }
}
