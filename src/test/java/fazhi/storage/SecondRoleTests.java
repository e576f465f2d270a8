package fazhi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fazhi.DatabaseTest;
import fazhi.FreshDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

/** What docs/postgresql.md says of the second role, run as it stands there. */
@DatabaseTest
@DirtiesContext
class SecondRoleTests {

    @Autowired private JdbcTemplate owner;

    @Value("${spring.datasource.url}")
    private String url;

    @BeforeEach
    void theRoleOfTheDocument() throws IOException {
        assumeTrue(FreshDatabase.onPostgres());
        var document = Files.readString(Path.of("docs/postgresql.md"));
        var second = document.substring(document.indexOf("## A second role"));
        var statements =
                second.substring(second.indexOf("    create role"), second.indexOf("    # portal"))
                        .replace("for role portal_owner", "for role postgres")
                        .replace("password '…'", "password 'app'")
                        .replace("create role portal_app", "create role portal_app_" + suffix())
                        .replace(" portal_app ", " portal_app_" + suffix() + " ")
                        .replace(" portal_app;", " portal_app_" + suffix() + ";");
        if (!there()) {
            owner.execute(statements);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor = 'nobody'",
                "delete from audit_entry",
                "truncate audit_entry",
                "alter table audit_entry disable trigger all",
                "drop trigger audit_entry_append_only on audit_entry",
                "drop table audit_entry",
                "alter table penalty_case add column x int",
                "create table mine (id int)"
            })
    void mayNotTouchTheTrailOrTheTables(String statement) throws SQLException {
        try (var connection = connection();
                var run = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> run.execute(statement))
                    .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void maySaveAndWriteTheTrail() throws SQLException {
        try (var connection = connection();
                var run = connection.createStatement()) {
            assertThatCode(
                            () ->
                                    run.execute(
                                            """
                                            insert into audit_entry (happened_at, actor, action,
                                                ledger, record_id, fields_before, fields_after,
                                                result)
                                            values (current_timestamp, 'a', 'CLOSED', 'f', 1,
                                                '{}', '{}', 'DONE');
                                            update audit_chain set hash = hash;
                                            delete from notice
                                            """))
                    .doesNotThrowAnyException();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(
                url.replaceFirst("\\?.*", ""), "portal_app_" + suffix(), "app");
    }

    /** Roles belong to the whole server. */
    private String suffix() {
        return url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
    }

    private boolean there() {
        return Boolean.TRUE.equals(
                owner.queryForObject(
                        "select exists (select 1 from pg_roles where rolname = ?)",
                        Boolean.class,
                        "portal_app_" + suffix()));
    }
}
