package fazhi.security;

import fazhi.security.account.AccountData;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts for tests, as prose. */
public final class TestAccounts {

    private TestAccounts() {}

    /** Within the test's own transaction. */
    public static void clear(JdbcClient database) {
        for (var table : List.of("password_reset", "account")) {
            database.sql("delete from " + table).update();
        }
    }

    public static AccountData of(String loginName, Role... roles) {
        return new AccountData(loginName, loginName, Set.of(roles), Set.of(), null);
    }
}
