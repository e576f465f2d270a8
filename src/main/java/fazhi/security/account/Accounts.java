package fazhi.security.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Accounts extends Repository<Account, Long> {

    Account save(Account account);

    void flush();

    Optional<Account> findById(long id);

    @Query("select a from Account a where a.data.loginName = :loginName and a.removedAt is null")
    Optional<Account> findByLoginName(String loginName);

    /** Also one in the recycle bin: a name means one person for ever. */
    @Query("select count(a) > 0 from Account a where a.data.loginName = :loginName")
    boolean existsByLoginName(String loginName);

    long count();

    @Query("select a from Account a where a.removedAt is null order by a.data.loginName")
    List<Account> list();

    /** Locks them, so that two administrators cannot remove each other at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.enabled and a.removedAt is null order by a.id")
    List<Account> lockEnabled();
}
