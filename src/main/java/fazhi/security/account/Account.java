package fazhi.security.account;

import fazhi.common.text.ChineseOrder;
import fazhi.ledger.store.SortedEntry;
import fazhi.security.AccountRow;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An account (账号): what is typed about it is a ledger's row; password, lock and sessions stand
 * beside.
 */
@Entity
@Table(name = "account")
class Account extends SortedEntry<AccountData> {

    /** No password is kept like this: nobody signs in before one is given. */
    private static final String NO_PASSWORD = "-";

    @Embedded private AccountData data;

    @Column(name = "password_hash")
    private String passwordHash = NO_PASSWORD;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt = Instant.EPOCH;

    /** Set by somebody else, so the person must choose an own one. */
    @Column(name = "password_temporary")
    private boolean passwordTemporary = true;

    @Column(name = "enabled")
    private boolean enabled = true;

    /** Counts what ends open sessions: changed roles, a new password, being disabled. */
    @Column(name = "auth_version")
    private long authVersion;

    // written by LoginAttempts alone, in single statements
    @Column(name = "failed_count", updatable = false)
    private int failedCount;

    @Column(name = "locked_until", insertable = false, updatable = false)
    private @Nullable Instant lockedUntil;

    @Column(name = "lock_count", updatable = false)
    private int lockCount;

    Account(AccountData data, String passwordHash, boolean temporary, Instant now) {
        this.data = data;
        this.passwordHash = passwordHash;
        this.passwordTemporary = temporary;
        this.passwordChangedAt = now;
        search(found(data));
        order(ChineseOrder.key(data.loginName()));
    }

    @SuppressWarnings("NullAway.Init")
    Account() {
        // for JPA, and for the ledger, which fills it
    }

    void change(AccountData changed) {
        data = changed;
        search(found(changed));
        order(ChineseOrder.key(changed.loginName()));
        endSessions();
    }

    private static String found(AccountData data) {
        return (data.loginName() + " " + data.displayName()).toLowerCase(Locale.ROOT);
    }

    void endSessions() {
        authVersion++;
    }

    void disable() {
        enabled = false;
        endSessions();
    }

    void enable() {
        enabled = true;
    }

    void changePassword(String hash, boolean temporary, Instant now) {
        passwordHash = hash;
        passwordTemporary = temporary;
        passwordChangedAt = now;
        endSessions();
    }

    boolean is(Role role) {
        return data.roles().contains(role);
    }

    boolean enabled() {
        return enabled;
    }

    String loginName() {
        return data.loginName();
    }

    Optional<String> passwordHash() {
        return Optional.of(passwordHash).filter(hash -> !hash.equals(NO_PASSWORD));
    }

    boolean passwordOlderThan(Instant limit) {
        return passwordTemporary || passwordChangedAt.isBefore(limit);
    }

    @Override
    protected long id() {
        return super.id();
    }

    @Override
    protected long version() {
        return super.version();
    }

    @Override
    protected AccountData data() {
        return data;
    }

    @Override
    protected void data(AccountData changed) {
        this.data = changed;
    }

    AccountRow row(Instant now) {
        var locked = lockedUntil != null && lockedUntil.isAfter(now);
        return new AccountRow(
                id(),
                data.loginName(),
                data.displayName(),
                data.roles(),
                enabled,
                locked,
                false,
                passwordHash().map(_ -> passwordChangedAt).orElse(null));
    }

    PortalUser user(Instant now, boolean passwordDue) {
        return new PortalUser(
                id(),
                data.loginName(),
                data.displayName(),
                data.roles(),
                data.villages(),
                Boolean.TRUE.equals(data.departmentOnly()) ? data.department() : null,
                authVersion,
                passwordDue,
                now);
    }
}
