package fazhi.security;

import fazhi.security.account.AccountData;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an account (账号事件), told within its transaction; for the audit trail.
 *
 * @param before what was typed about it earlier, where that changed
 * @param after what is typed about it now, where that is new
 */
public record AccountEvent(
        Kind kind, String loginName, @Nullable AccountData before, @Nullable AccountData after) {

    public AccountEvent(Kind kind, String loginName) {
        this(kind, loginName, null, null);
    }

    public boolean rolesChanged() {
        return before != null && after != null && !before.roles().equals(after.roles());
    }

    /** What happened (事件类型). */
    public enum Kind {
        ADDED,
        CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_RESET,
        RESET_ASKED,
        PASSWORD_CHANGED,
        UNLOCKED,
        LOCKED,
        FIRST_ACCOUNT,
        DEMO
    }
}
