package fazhi.audit;

import java.util.EnumSet;
import java.util.Set;

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
    REOPENED,
    ESCALATED,
    TAKEN_UP,
    HANDED_OVER,
    CARRIED_OVER,
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
    OVERRIDDEN,
    ACCESS_REFUSED;

    /** What somebody only looked at or took along, and left as it was (只读操作). */
    public static final Set<AuditAction> LOOKS =
            EnumSet.of(VIEWED, DOWNLOADED, EXPORTED, ACCESS_REFUSED);

    /** Whose entry stands alone: nothing anybody counts has changed with it (不改数据的操作). */
    public static final Set<AuditAction> QUIET =
            EnumSet.of(
                    VIEWED,
                    DOWNLOADED,
                    ACCESS_REFUSED,
                    LOGGED_IN,
                    LOGIN_FAILED,
                    LOGGED_OUT,
                    SESSION_ENDED);
}
