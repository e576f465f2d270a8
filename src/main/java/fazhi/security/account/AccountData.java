package fazhi.security.account;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import fazhi.ledger.store.column.Ids;
import fazhi.security.Role;
import fazhi.security.Roles;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about an account (账号信息).
 *
 * @param staff who of the staff it is, so that what waits for that person is the person's own;
 *     nothing where nobody has said
 * @param departmentOnly whether the person sees of a ledger that knows departments only the rows of
 *     the own one; never false, which says the same as nothing
 */
@Embeddable
public record AccountData(
        String loginName,
        String displayName,
        @Convert(converter = Roles.class) Set<Role> roles,
        @Convert(converter = Ids.class) Set<Long> villages,
        @Column(name = "department_id") @Nullable Long department,
        @Column(name = "department_only") @Nullable Boolean departmentOnly,
        @Column(name = "staff_id") @Nullable Long staff) {

    public static final int NAME_MAX_LENGTH = 40;

    private static final Pattern LOGIN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{2,40}");

    public AccountData {
        loginName = loginName == null ? "" : normal(loginName);
        displayName = displayName == null ? "" : VisibleText.line(displayName);
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        villages = villages == null ? Set.of() : Set.copyOf(villages);
        departmentOnly = Boolean.TRUE.equals(departmentOnly) ? Boolean.TRUE : null;
    }

    /** An account that no department limits. */
    public AccountData(
            String loginName,
            String displayName,
            Set<Role> roles,
            Set<Long> villages,
            @Nullable Long department) {
        this(loginName, displayName, roles, villages, department, null, null);
    }

    public static AccountData blank() {
        return new AccountData("", "", Set.of(), Set.of(), null);
    }

    /** Login names are compared without regard to case. */
    static String normal(String loginName) {
        return VisibleText.line(loginName).toLowerCase(Locale.ROOT);
    }

    void check() {
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            throw Refusal.at("loginName", "account.refused.loginName");
        }
        if (displayName.isEmpty() || displayName.length() > NAME_MAX_LENGTH) {
            throw Refusal.at("displayName", "account.refused.displayName");
        }
        if (!Role.separated(roles)) {
            throw Refusal.at("roles", "account.refused.separation");
        }
        if (roles.contains(Role.LIAISON) && villages.isEmpty()) {
            throw Refusal.at("villages", "account.refused.villages");
        }
        checkDepartment();
    }

    private void checkDepartment() {
        if (!Boolean.TRUE.equals(departmentOnly)) {
            return;
        }
        if (department == null) {
            throw Refusal.at("department", "account.refused.department");
        }
        if (roles.stream().anyMatch(Role.WHOLE_TOWN::contains)) {
            throw Refusal.at("departmentOnly", "account.refused.whole-town");
        }
    }
}
