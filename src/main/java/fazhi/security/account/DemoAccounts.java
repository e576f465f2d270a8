package fazhi.security.account;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes the printed accounts of the demo (演示账号); absent from a portal in use. */
@Service
@ConditionalOnBooleanProperty("portal.demo")
@PreAuthorize("hasRole('SYSTEM_ADMIN')")
public class DemoAccounts {

    private final AccountBook book;

    DemoAccounts(AccountBook book) {
        this.book = book;
    }

    @Transactional
    public void add(AccountData data, String password) {
        book.addDemo(data, password);
    }
}
