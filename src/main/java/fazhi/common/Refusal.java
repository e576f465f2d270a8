package fazhi.common;

import java.util.Objects;

/**
 * A refusal in plain words (拒绝及理由): what the portal will not do, as a message key for the edge to
 * translate; {@code field} names the column it concerns, or is empty.
 */
public class Refusal extends RuntimeException {

    private final String field;

    private final transient Object[] arguments;

    public Refusal(String key, Object... arguments) {
        this("", key, arguments);
    }

    private Refusal(String field, String key, Object... arguments) {
        super(key);
        this.field = field;
        this.arguments = arguments.clone();
    }

    public static Refusal at(String field, String key, Object... arguments) {
        return new Refusal(field, key, arguments);
    }

    public String key() {
        return Objects.requireNonNull(getMessage());
    }

    public String field() {
        return field;
    }

    public String text(Texts texts) {
        return texts.get(key(), arguments);
    }
}
