package fazhi.security;

import java.util.List;
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

    /** Login names of those who hold a role and may sign in. */
    @PreAuthorize("permitAll()")
    public List<String> with(String role) {
        return database.sql(
                        """
                        select login_name from account
                        where enabled = true and removed_at is null
                            and roles like concat('%,', cast(:role as varchar(20)), ',%')
                        order by login_name
                        """)
                .param("role", role)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The login name itself for the portal and for whoever has no account any more. */
    public String name(String loginName) {
        return database.sql("select display_name from account where login_name = :name")
                .param("name", loginName)
                .query(String.class)
                .optional()
                .orElse(loginName);
    }

    /** How many may sign in. */
    public long number() {
        return database.sql("select count(*) from account where enabled and removed_at is null")
                .query(Long.class)
                .single();
    }
}
