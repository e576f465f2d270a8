package fazhi.security.password;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.backup.BackupService;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.security.account.AccountService;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;

/** Passwords by which twenty people sign in, or fail to, stand nowhere in clear. */
@DatabaseTest
class CanaryTests {

    private static final String CANARY = "Kanarienvogel";

    private static final int PEOPLE = 20;

    @Autowired private AccountService accounts;

    @Autowired private AuthenticationProvider door;

    @Autowired private BackupService backups;

    @Autowired private JdbcClient database;

    @Value("${portal.data-dir}")
    private Path dataFolder;

    private static String password(int person) {
        return CANARY + "-" + person + "-Zz9";
    }

    private static String name(int person) {
        return "canary" + person;
    }

    @BeforeEach
    void peopleComeAndFail() {
        for (int person = 0; person < PEOPLE; person++) {
            var data = new AccountData(name(person), "C", Set.of(Role.OBSERVER), Set.of(), null);
            var password = password(person);
            if (known(name(person))) {
                continue;
            }
            SystemIdentity.run(() -> accounts.add(data, password));
            assertThat(signIn(name(person), password)).isTrue();
            assertThat(signIn(name(person), password + "wrong")).isFalse();
        }
    }

    private boolean known(String name) {
        return database.sql("select count(*) from account where login_name = ?")
                        .param(name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean signIn(String name, String password) {
        try {
            return door.authenticate(
                            UsernamePasswordAuthenticationToken.unauthenticated(name, password))
                    .isAuthenticated();
        } catch (AuthenticationException _) {
            return false;
        }
    }

    @Test
    void noTableHoldsOne() {
        assertThat(texts()).isNotEmpty().noneMatch(text -> text.contains(CANARY));
    }

    /** Every value of every table as a text. */
    private List<String> texts() {
        var tables =
                database.sql(
                                """
                                select table_name from information_schema.tables
                                where lower(table_schema) = 'public'
                                """)
                        .query(String.class)
                        .list();
        assertThat(tables).hasSizeGreaterThan(50);
        var texts = new ArrayList<String>();
        for (var table : tables) {
            database.sql("select * from \"" + table + "\"")
                    .query()
                    .listOfRows()
                    .forEach(
                            row -> row.values().forEach(value -> texts.add(String.valueOf(value))));
        }
        return texts;
    }

    @Test
    void noBackupAndNoFileHoldsOne() throws IOException {
        var made = SystemIdentity.run(() -> backups.make());
        try (var zip = new ZipFile(made.file())) {
            zip.stream()
                    .forEach(
                            entry -> {
                                try (var bytes = zip.getInputStream(entry)) {
                                    assertThat(text(bytes.readAllBytes()))
                                            .as(entry.getName())
                                            .doesNotContain(CANARY);
                                } catch (IOException broken) {
                                    throw new UncheckedIOException(broken);
                                }
                            });
        }
        try (var files = Files.walk(dataFolder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                assertThat(text(Files.readAllBytes(file)))
                        .as(file.toString())
                        .doesNotContain(CANARY);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void everyHashIsArgon2idAsSlowAsItShouldBe() {
        var hashes =
                database.sql("select password_hash from account where login_name like 'canary%'")
                        .query(String.class)
                        .list();
        assertThat(hashes)
                .hasSize(PEOPLE)
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.startsWith("{argon2id}$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void aHashOfAnotherKindOpensNothing() {
        for (var kept : List.of("{noop}" + password(0), password(0), "{MD5}x", "")) {
            database.sql("update account set password_hash = ? where login_name = ?")
                    .params(kept, name(0))
                    .update();
            assertThat(signIn(name(0), password(0))).as(kept).isFalse();
        }
        database.sql("delete from account where login_name = ?").param(name(0)).update();
    }
}
