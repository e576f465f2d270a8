package fazhi.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "account")
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "login_name")
    private String loginName;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "password_changed_at")
    private Instant passwordChangedAt;

    /** Set by somebody else, so the person must choose an own one. */
    @Column(name = "password_temporary")
    private boolean passwordTemporary;

    @Column(name = "enabled")
    private boolean enabled = true;

    /** Counts what ends open sessions: changed roles, a new password, being disabled. */
    @Column(name = "auth_version")
    private long authVersion;

    @Column(name = "department_id")
    private @Nullable Long department;

    // written by LoginAttempts alone, in single statements
    @Column(name = "failed_count", updatable = false)
    private int failedCount;

    @Column(name = "locked_until", insertable = false, updatable = false)
    private @Nullable Instant lockedUntil;

    @Column(name = "lock_count", updatable = false)
    private int lockCount;

    @ElementCollection
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection
    @CollectionTable(name = "account_village", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "village_id")
    private Set<Long> villages = new HashSet<>();

    Account(AccountData data, String passwordHash, boolean temporary, Instant now) {
        this.loginName = data.loginName();
        this.displayName = data.displayName();
        this.passwordHash = passwordHash;
        this.passwordTemporary = temporary;
        this.passwordChangedAt = now;
        take(data);
    }

    @SuppressWarnings("NullAway")
    Account() {
        // for JPA
    }

    void change(AccountData data) {
        loginName = data.loginName();
        displayName = data.displayName();
        take(data);
        authVersion++;
    }

    void disable() {
        enabled = false;
        authVersion++;
    }

    void enable() {
        enabled = true;
    }

    void changePassword(String hash, boolean temporary, Instant now) {
        passwordHash = hash;
        passwordTemporary = temporary;
        passwordChangedAt = now;
        authVersion++;
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    boolean enabled() {
        return enabled;
    }

    String loginName() {
        return loginName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean passwordOlderThan(Instant limit) {
        return passwordTemporary || passwordChangedAt.isBefore(limit);
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    long version() {
        return version;
    }

    AccountData data() {
        return new AccountData(loginName, displayName, roles, villages, department);
    }

    AccountRow row(Instant now) {
        var locked = lockedUntil != null && lockedUntil.isAfter(now);
        return new AccountRow(
                id(), loginName, displayName, roles, enabled, locked, passwordChangedAt);
    }

    PortalUser user(Instant now, boolean passwordDue) {
        return new PortalUser(
                id(), loginName, displayName, roles, villages, authVersion, passwordDue, now);
    }

    private void take(AccountData data) {
        department = data.department();
        roles.clear();
        roles.addAll(data.roles());
        villages.clear();
        villages.addAll(data.villages());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id != null && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
