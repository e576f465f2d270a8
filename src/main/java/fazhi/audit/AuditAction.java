package fazhi.audit;

/** What was done (操作类型). */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    RESTORED,
    SUBMITTED,
    APPROVED,
    REJECTED,
    CLOSED,
    PUBLISHED,
    ATTACHED,
    DETACHED,
    DOWNLOADED,
    VIEWED,
    EXPORTED,
    IMPORTED,
    REPORTED,
    LOGGED_IN,
    LOGIN_FAILED,
    LOCKED,
    UNLOCKED,
    LOGGED_OUT,
    SESSION_ENDED,
    ROLE_CHANGED,
    PASSWORD_CHANGED,
    SETTING_CHANGED,
    BACKED_UP,
    RECOVERED,
    ACCESS_REFUSED
}
