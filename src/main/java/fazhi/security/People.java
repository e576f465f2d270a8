package fazhi.security;

import fazhi.common.RememberedByKey;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Names of the people behind login names (人员姓名), for lists and the trail. */
@Service
@PreAuthorize("isAuthenticated()")
public class People {

    private final JdbcClient database;

    private final RememberedByKey<String, Optional<Long>> known = new RememberedByKey<>(this::read);

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

    /** Who of the staff signs in with this name (对应人员); nothing where nobody has said. */
    public Optional<Long> staff(String loginName) {
        return known.get(loginName);
    }

    private Optional<Long> read(String loginName) {
        return database.sql(
                        """
                        select staff_id from account
                        where login_name = :name and staff_id is not null
                        """)
                .param("name", loginName)
                .query(Long.class)
                .optional();
    }

    /** Also of who is not signed in yet. */
    @EventListener
    @PreAuthorize("permitAll()")
    void changed(AccountEvent change) {
        var _ = change.kind();
        known.forget();
    }

    /** How many may sign in. */
    public long number() {
        return database.sql("select count(*) from account where enabled and removed_at is null")
                .query(Long.class)
                .single();
    }
}
