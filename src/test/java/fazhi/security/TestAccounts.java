package fazhi.security;

import java.util.Set;

/** Accounts for tests, as prose. */
final class TestAccounts {

    private TestAccounts() {}

    static AccountData of(String loginName, Role... roles) {
        return new AccountData(loginName, loginName, Set.of(roles), Set.of(), null);
    }
}
