package fazhi.security.account;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.PERSON;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;
import static fazhi.ledger.format.Trait.UNIQUE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Who may sign in, as a ledger (账号名册); no password is a column of it. */
@Configuration(proxyBeanMethods = false)
class AccountLedgers {

    static final LedgerFormat<AccountData> ACCOUNT =
            LedgerFormat.of("account", "security", AccountData.class)
                    .standing()
                    .text("loginName", REQUIRED, UNIQUE, GRID, SEARCH, SORT, NATURAL)
                    .text("displayName", REQUIRED, GRID, SEARCH, TITLE, PERSON)
                    .choices("roles", GRID)
                    .references("villages", "village", GRID)
                    .reference("department", "department", GRID)
                    .yesNo("departmentOnly")
                    .reference("staff", "staff")
                    .build();

    @Bean
    @Order(904)
    Ledger<AccountData> accountLedger(Ledgers ledgers) {
        return ledgers.open(ACCOUNT, Account.class, Account::new);
    }
}
