package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Many at once on one record, and many at once with one number. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class AtOnceTests {

    private static final int PEOPLE = 8;

    private static final int EDITS = 25;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private References references;

    @Autowired private Words words;

    @Autowired private AccountService accounts;

    @Autowired private JdbcClient database;

    private interface Work {

        boolean done();
    }

    private static int together(int people, Work work) throws Exception {
        var all = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < people; i++) {
            all.add(() -> SystemIdentity.run(work::done));
        }
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(people)) {
            for (var each : threads.invokeAll(all)) {
                done += each.get() ? 1 : 0;
            }
        }
        return done;
    }

    @Test
    void noEditIsLostAndEachLoserIsTold() throws Exception {
        edit(ledgers.get("penalty"));
    }

    private <D extends Record> void edit(Ledger<D> ledger) throws Exception {
        var format = ledger.format();
        var samples = new SampleRows(ledgers, references, words, LocalDate.of(2023, 3, 1));
        long id = SystemIdentity.run(() -> ledger.add(samples.full(format, 701)));
        var first = SystemIdentity.run(() -> ledger.get(id)).version();
        var remark = format.column("remark");
        var kept = new AtomicInteger();
        together(
                PEOPLE,
                () -> {
                    for (int i = 0; i < EDITS; i++) {
                        var row = ledger.get(id);
                        var text = Thread.currentThread().threadId() + "-" + i;
                        if (saved(ledger, row.with(format.with(row.data(), remark, text)))) {
                            kept.incrementAndGet();
                        }
                    }
                    return true;
                });
        var last = SystemIdentity.run(() -> ledger.get(id));
        assertThat(last.version() - first).isEqualTo(kept.get());
        assertThat(kept.get()).isPositive();
        assertThat(
                        database.sql(
                                        """
                                        select count(*) from audit_entry where ledger = 'penalty'
                                        and record_id = ? and action = 'CHANGED'
                                        """)
                                .param(id)
                                .query(Integer.class)
                                .single())
                .isEqualTo(kept.get());
    }

    private static <D extends Record> boolean saved(Ledger<D> ledger, Stored<D> row) {
        try {
            ledger.change(row);
            return true;
        } catch (ConcurrentModificationException | ConcurrencyFailureException _) {
            return false;
        }
    }

    @Test
    void ofSixteenWithOneNameOneIsKept() throws Exception {
        for (int round = 0; round < 3; round++) {
            var name = "twin" + round;
            var data = new AccountData(name, "T", Set.of(Role.OBSERVER), Set.of(), null);
            assertThat(together(16, () -> added(data))).isOne();
            assertThat(
                            database.sql("select count(*) from account where login_name = ?")
                                    .param(name)
                                    .query(Integer.class)
                                    .single())
                    .isOne();
        }
    }

    private boolean added(AccountData data) {
        try {
            accounts.add(data, "Correct-Horse7");
            return true;
        } catch (Refusal | DataIntegrityViolationException | ConcurrencyFailureException _) {
            return false;
        }
    }
}
