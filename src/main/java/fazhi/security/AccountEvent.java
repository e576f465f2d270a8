package fazhi.security;

/** Something happened to an account (账号事件), told within its transaction; for the audit trail. */
public record AccountEvent(Kind kind, String loginName) {

    /** What happened (事件类型). */
    public enum Kind {
        ADDED,
        CHANGED,
        DISABLED,
        ENABLED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        UNLOCKED,
        LOCKED,
        FIRST_ACCOUNT,
        DEMO
    }
}
