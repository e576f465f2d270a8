package fazhi.security.account;

import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.security.AccountEvent.Kind;
import fazhi.security.PortalUser;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets everybody change the own password (修改本人口令); all own sessions end with it. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPasswordService {

    private final Credentials credentials;

    private final AccountBook book;

    private final Accounts accounts;

    private final TransactionTemplate transaction;

    OwnPasswordService(
            Credentials credentials,
            AccountBook book,
            Accounts accounts,
            TransactionTemplate transaction) {
        this.credentials = credentials;
        this.book = book;
        this.accounts = accounts;
        this.transaction = transaction;
    }

    // the try is counted in a transaction of its own, so a refusal cannot undo the count
    public void change(String current, String wanted) {
        var user = PortalUser.current().orElseThrow(() -> new Missing("account"));
        if (credentials.check(user.loginName(), current).isEmpty()) {
            throw Refusal.at("current", "account.refused.current");
        }
        if (current.equals(wanted)) {
            throw Refusal.at("wanted", "password.refused.same");
        }
        transaction.executeWithoutResult(
                _ -> {
                    var account = accounts.findById(user.id()).orElseThrow();
                    book.changePassword(account, wanted, Kind.PASSWORD_CHANGED);
                });
    }
}
