package fazhi.security;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(long id);

    @EntityGraph(attributePaths = {"roles", "villages"})
    Optional<Account> findByLoginName(String loginName);

    boolean existsByLoginName(String loginName);

    long count();

    @EntityGraph(attributePaths = "roles")
    List<Account> findAllByOrderByLoginName();

    /** Locks them, so that two administrators cannot remove each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.enabled and :role member of a.roles order by a.id")
    List<Account> lockEnabledWith(Role role);
}
