package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** A transaction sees its own changes however often it asks (重复查询). */
@DatabaseTest
class RepeatedExistsTests {

    @Autowired private JdbcClient database;

    @Autowired private Environment settings;

    @Test
    @Transactional
    void aRepeatedExistsSeesTheUpdateBetween() {
        database.sql("create table if not exists probe_a (id bigint primary key, state varchar(9))")
                .update();
        database.sql("create table if not exists probe_b (id bigint primary key, a bigint)")
                .update();
        database.sql("insert into probe_a values (1, 'OPEN')").update();
        database.sql("insert into probe_b values (1, 1)").update();
        assertThat(closed()).isZero();

        database.sql("update probe_a set state = 'CLOSED' where id = 1").update();

        assertThat(closed()).isEqualTo(1);
    }

    @Test
    void theSettingStandsInThePortalsOwnUrl() {
        assertThat(settings.getProperty("portal.h2.settings")).contains("OPTIMIZE_REUSE_RESULTS=0");
    }

    private int closed() {
        return database.sql(
                        """
                        select case when exists (select 1 from probe_a join probe_b
                            on probe_b.a = probe_a.id where probe_a.state = 'CLOSED')
                            then 1 else 0 end
                        """)
                .query(Integer.class)
                .single();
    }
}
