package fazhi.security.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.security.AccountRow;
import fazhi.security.Role;
import fazhi.security.TestAccounts;
import fazhi.security.session.SystemIdentity;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ConcurrentModificationException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser(roles = "SECURITY_ADMIN")
class AccountServiceTests {

    @Autowired AccountService accounts;

    @Autowired JdbcClient database;

    @Autowired EntityManager entities;

    private long admin;

    @BeforeEach
    void addAdmin() {
        TestAccounts.clear(database);
        var data = TestAccounts.of("chen", Role.SYSTEM_ADMIN);
        admin = SystemIdentity.run(() -> accounts.add(data, "Correct-Horse7"));
    }

    @Test
    void savedAccountIsReadBackEqual() {
        var data = new AccountData("li.na", "L", Set.of(Role.LIAISON), Set.of(3L, 5L), 7L);
        var id = accounts.add(data, "Correct-Horse7");
        assertThat(accounts.get(id).data()).isEqualTo(data);
        assertThat(accounts.list()).extracting(AccountRow::loginName).contains("chen", "li.na");
    }

    @Test
    void anAccountNobodyUsedForNinetyDaysIsMarked() {
        database.sql("update account set password_changed_at = ?")
                .param(OffsetDateTime.now().minusDays(91))
                .update();
        entities.clear();
        assertThat(accounts.list()).extracting(AccountRow::idle).containsExactly(true);
        // the trail is written as the transaction ends
        database.sql(
                        """
                        insert into audit_entry (happened_at, actor, action, ledger, record_id,
                            fields_before, fields_after, result)
                        values (?, 'chen', 'LOGGED_IN', 'account', ?, '', '', 'DONE')
                        """)
                .params(OffsetDateTime.now().minusDays(89), admin)
                .update();
        assertThat(accounts.list()).extracting(AccountRow::idle).containsExactly(false);
    }

    @Test
    void hashIsArgon2id() {
        var hash = database.sql("select password_hash from account").query(String.class).single();
        assertThat(hash).startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$");
    }

    @Test
    void staleChangeIsRefused() {
        var read = accounts.get(admin);
        var stale = new Stored<>(read.id(), read.version() - 1, read.data());
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> accounts.change(stale));
    }

    @Test
    void lastSystemAdminStays() {
        refused("account.refused.lastAdmin", () -> accounts.disable(admin));
        var lesser = accounts.get(admin).with(TestAccounts.of("chen", Role.OFFICER));
        refused("account.refused.lastAdmin", () -> accounts.change(lesser));
    }

    @Test
    void oneOfTwoSystemAdminsMayGo() {
        accounts.add(TestAccounts.of("wu", Role.SYSTEM_ADMIN), "Correct-Horse7");
        accounts.disable(admin);
        assertThat(accounts.list()).filteredOn(row -> !row.enabled()).hasSize(1);
    }

    @Test
    void administratorsAreDifferentPeople() {
        var both = TestAccounts.of("wu", Role.SECURITY_ADMIN, Role.AUDIT_ADMIN);
        refused("account.refused.separation", () -> accounts.add(both, "Correct-Horse7"));
    }

    @Test
    void loginNameIsUniqueWhateverTheCase() {
        var again = TestAccounts.of("CHEN", Role.OFFICER);
        refused("account.refused.taken", () -> accounts.add(again, "Correct-Horse7"));
    }

    @Test
    @WithMockUser(roles = {"LAW_OFFICE", "AUDIT_ADMIN", "LEADER"})
    void othersMayNotEvenLook() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(accounts::list);
    }

    private static void refused(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::run).withMessage(key);
    }
}
