package fazhi.security;

import fazhi.common.Refusal;
import fazhi.security.account.AccountData;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Whether the three administrators are kept apart (三员分离), a switch of the town: then the system
 * administrator keeps who has an account, the security administrator what it may, and neither sees
 * the town's work.
 */
@Component
public class Separation {

    private static final String KEY = "administrators.apart";

    private final JdbcClient database;

    /** One administrator's part of an account (账号职责). */
    public enum Part {
        /** That somebody has an account: name, password, enabled or not. */
        PERSON(Role.SYSTEM_ADMIN),
        /** What somebody may: roles, part of the town, locks, open sessions. */
        RIGHTS(Role.SECURITY_ADMIN);

        private final Role keeper;

        Part(Role keeper) {
            this.keeper = keeper;
        }
    }

    Separation(JdbcClient database) {
        this.database = database;
    }

    public boolean on() {
        return database.sql("select setting_value from security_setting where setting_key = ?")
                .param(KEY)
                .query(String.class)
                .optional()
                .filter(Boolean::parseBoolean)
                .isPresent();
    }

    public void turn(boolean on) {
        database.sql("delete from security_setting where setting_key = ?").param(KEY).update();
        database.sql("insert into security_setting (setting_key, setting_value) values (?, ?)")
                .params(KEY, Boolean.toString(on))
                .update();
    }

    /** The parts the present person keeps: both while they are not kept apart. */
    public Set<Part> mine() {
        var all = EnumSet.allOf(Part.class);
        if (on()) {
            var present = Role.present();
            all.removeIf(part -> !present.contains(part.keeper));
        }
        return all;
    }

    /** Refuses with an access-denied exception what is the other administrator's. */
    public void require(Part part) {
        if (!mine().contains(part)) {
            throw new AccessDeniedException("administrators apart: " + part);
        }
    }

    /**
     * @param before what was typed about the account earlier, or nothing for a new one
     * @throws Refusal at the first column that the other administrator keeps, or when an
     *     administrator would get work of the town
     */
    public void check(@Nullable AccountData before, AccountData after) {
        if (!on()) {
            if (after.roles().isEmpty()) {
                throw Refusal.at("roles", "account.refused.roles");
            }
            return;
        }
        var earlier = before == null ? AccountData.blank() : before;
        if (!samePerson(earlier, after) && !Role.present().contains(Part.PERSON.keeper)) {
            throw Refusal.at("loginName", "account.refused.person-apart");
        }
        if (!sameRights(earlier, after) && !Role.present().contains(Part.RIGHTS.keeper)) {
            throw Refusal.at("roles", "account.refused.rights-apart");
        }
        if (Role.combined(after.roles())) {
            throw Refusal.at("roles", "account.refused.apart");
        }
    }

    private static boolean samePerson(AccountData one, AccountData other) {
        return one.loginName().equals(other.loginName())
                && one.displayName().equals(other.displayName())
                && Objects.equals(one.staff(), other.staff());
    }

    private static boolean sameRights(AccountData one, AccountData other) {
        return one.roles().equals(other.roles())
                && one.villages().equals(other.villages())
                && Objects.equals(one.departmentOnly(), other.departmentOnly())
                && (other.department() == null || other.department().equals(one.department()));
    }
}
