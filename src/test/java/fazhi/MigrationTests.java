package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The context starts only when Hibernate finds its tables as Flyway built them. */
@DatabaseTest
class MigrationTests {

    @Test
    void everyMigrationIsApplied(@Autowired Flyway flyway) {
        assertThat(flyway.info().pending()).isEmpty();
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.validateWithResult().validationSuccessful).isTrue();
    }

    @Test
    void theDatabaseIsTheOneAskedFor(@Autowired DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName())
                    .isEqualTo(FreshDatabase.onPostgres() ? "PostgreSQL" : "H2");
        }
    }
}
