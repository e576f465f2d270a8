package fazhi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;

/** One PostgreSQL process for all test contexts of this JVM; each gets a database of its own. */
public final class PostgresServer {

    private static final String USER = "postgres";

    private PostgresServer() {}

    /** Started at first use, stopped by its own shutdown hook. */
    private static final class Started {

        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static String create(String database) {
        try (var connection = Started.SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + database);
            return Started.SERVER.getJdbcUrl(USER, database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String[] credentials() {
        return new String[] {
            "spring.datasource.username=" + USER, "spring.datasource.password=" + USER
        };
    }
}
