package fazhi.security;

import fazhi.common.Refusal;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is typed about an account (账号信息). */
public record AccountData(
        String loginName,
        String displayName,
        Set<Role> roles,
        Set<Long> villages,
        @Nullable Long department) {

    public static final int NAME_MAX_LENGTH = 40;

    private static final Pattern LOGIN_NAME = Pattern.compile("[\\p{L}\\p{N}._-]{2,40}");

    public AccountData {
        loginName = normal(loginName);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        villages = Set.copyOf(villages);
    }

    public static AccountData blank() {
        return new AccountData("", "", Set.of(), Set.of(), null);
    }

    /** Login names are compared without regard to case. */
    static String normal(String loginName) {
        return loginName.strip().toLowerCase(Locale.ROOT);
    }

    void check() {
        if (!LOGIN_NAME.matcher(loginName).matches()) {
            throw Refusal.at("loginName", "account.refused.loginName");
        }
        if (displayName.isEmpty() || displayName.length() > NAME_MAX_LENGTH) {
            throw Refusal.at("displayName", "account.refused.displayName");
        }
        if (roles.isEmpty()) {
            throw Refusal.at("roles", "account.refused.roles");
        }
        if (!Role.separated(roles)) {
            throw Refusal.at("roles", "account.refused.separation");
        }
        if (roles.contains(Role.LIAISON) && villages.isEmpty()) {
            throw Refusal.at("villages", "account.refused.villages");
        }
    }
}
