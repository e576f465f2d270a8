package fazhi.security.trail;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class AccountIds {

    static final String ACCOUNT = "account";

    /** Stands for whoever has no account. */
    static final String NOBODY = "-";

    private final JdbcClient database;

    AccountIds(JdbcClient database) {
        this.database = database;
    }

    /** Zero for a name nobody has. */
    long find(String loginName) {
        return database.sql("select id from account where login_name = :name")
                .param("name", loginName.strip().toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
