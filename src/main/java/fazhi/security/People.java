package fazhi.security;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Names of the people behind login names (人员姓名), for lists and the trail. */
@Service
@PreAuthorize("isAuthenticated()")
public class People {

    private final JdbcClient database;

    People(JdbcClient database) {
        this.database = database;
    }

    /** The login name itself for the portal and for whoever has no account any more. */
    public String name(String loginName) {
        return database.sql("select display_name from account where login_name = :name")
                .param("name", loginName)
                .query(String.class)
                .optional()
                .orElse(loginName);
    }
}
