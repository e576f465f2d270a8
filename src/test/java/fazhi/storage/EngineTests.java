package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class EngineTests {

    @Test
    void theVersionThatLosesCommitsIsRefused() {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> Engine.check("2.5.252"))
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly("2.5.252"));
    }

    @Test
    void theVersionOnTheClassPathIsNot() {
        assertThatCode(Engine::check).doesNotThrowAnyException();
    }

    /** Why the setting stands in the portal's URL; the portal's own answer: RepeatedExistsTests. */
    @Test
    void withoutTheSettingARepeatedExistsIsWrong() throws SQLException {
        assertThat(answeredAfterAnUpdate("1")).isFalse();
        assertThat(answeredAfterAnUpdate("0")).isTrue();
    }

    private static boolean answeredAfterAnUpdate(String reuse) throws SQLException {
        var url = "jdbc:h2:mem:;OPTIMIZE_REUSE_RESULTS=" + reuse;
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("create table a (id bigint primary key, state varchar(10))");
            statement.execute("create table b (id bigint primary key, a_id bigint)");
            statement.execute("insert into a values (1, 'OPEN')");
            statement.execute("insert into b values (1, 1)");
            connection.commit();
            exists(statement);
            statement.execute("update a set state = 'CLOSED' where id = 1");
            return exists(statement);
        }
    }

    private static boolean exists(Statement statement) throws SQLException {
        var asked =
                "select case when exists (select 1 from a join b on b.a_id = a.id"
                        + " where a.state = 'CLOSED') then 1 else 0 end";
        try (var rows = statement.executeQuery(asked)) {
            rows.next();
            return rows.getInt(1) == 1;
        }
    }
}
