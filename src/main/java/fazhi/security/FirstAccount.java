package fazhi.security;

/** What is typed at the first start (首个账号): the account of the system administrator. */
public record FirstAccount(String loginName, String displayName, String password) {

    @Override
    public String toString() {
        return "FirstAccount[" + loginName + "]";
    }
}
