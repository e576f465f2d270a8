package fazhi.security;

import fazhi.common.text.VisibleText;

/**
 * What is typed at the first start (首个账号): the account of the system administrator.
 *
 * @param lawOffice true where the same person runs the law office (法治办), as in a small town
 */
public record FirstAccount(
        String loginName, String displayName, String password, boolean lawOffice) {

    public FirstAccount {
        loginName = VisibleText.line(loginName);
        displayName = VisibleText.line(displayName);
    }

    @Override
    public String toString() {
        return "FirstAccount[" + loginName + "]";
    }
}
