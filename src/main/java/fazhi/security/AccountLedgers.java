package fazhi.security;

import static fazhi.ledger.Trait.GRID;
import static fazhi.ledger.Trait.NATURAL;
import static fazhi.ledger.Trait.PERSON;
import static fazhi.ledger.Trait.REQUIRED;
import static fazhi.ledger.Trait.SEARCH;
import static fazhi.ledger.Trait.SORT;
import static fazhi.ledger.Trait.TITLE;
import static fazhi.ledger.Trait.UNIQUE;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerFormat;
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
