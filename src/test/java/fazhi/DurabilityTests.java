package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What was acknowledged is on the disk: counted in H2's own statement statistics. */
@SpringBootTest(webEnvironment = WebEnvironment.MOCK, properties = "portal.test.h2=file")
@ContextConfiguration(initializers = FreshDatabase.class)
class DurabilityTests {

    private static final String COUNT =
            "select coalesce(sum(execution_count), 0) from information_schema.query_statistics"
                    + " where sql_statement = 'CHECKPOINT SYNC'";

    @Autowired private JdbcTemplate database;

    @Autowired private PlatformTransactionManager transactions;

    @BeforeEach
    void startCounting() {
        database.execute("set query_statistics false");
        database.execute("create table if not exists probe (text varchar(20))");
        database.execute("set query_statistics true");
    }

    @Test
    void oneSyncFollowsEachOuterCommit() {
        write().executeWithoutResult(_ -> write().executeWithoutResult(_ -> insert()));
        write().executeWithoutResult(_ -> insert());

        assertThat(syncs()).isEqualTo(2);
    }

    @Test
    void readingCausesNoSync() {
        var read = write();
        read.setReadOnly(true);
        read.executeWithoutResult(_ -> database.queryForList("select * from probe"));

        assertThat(syncs()).isZero();
    }

    @Test
    void rollbackCausesNoSync() {
        write().executeWithoutResult(
                        status -> {
                            insert();
                            status.setRollbackOnly();
                        });

        assertThat(syncs()).isZero();
    }

    @Test
    void manyParallelSavesNeedNoSecondConnection() throws InterruptedException {
        try (var threads = Executors.newFixedThreadPool(40)) {
            for (int i = 0; i < 200; i++) {
                threads.execute(() -> write().executeWithoutResult(_ -> insert()));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(syncs()).isEqualTo(200);
    }

    private TransactionTemplate write() {
        var template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRED);
        return template;
    }

    private void insert() {
        database.update("insert into probe values ('kept')");
    }

    private long syncs() {
        return database.queryForObject(COUNT, Long.class);
    }
}
