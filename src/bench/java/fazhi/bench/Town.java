package fazhi.bench;

import fazhi.PortalApplication;
import fazhi.demo.SeededCases;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The demo's town in a folder of its own, with as many more cases as asked for. Where {@code
 * PORTAL_BENCH_TOWNS} names a folder, towns are kept there for the next measurement: a million
 * cases take long to write.
 */
@State(Scope.Benchmark)
public class Town {

    private static final String WEB_ONLY =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    /** More than these are copies of them. */
    private static final int MADE = 100_000;

    private static final int PART = 20_000;

    @Param({"0", "2000", "100000"})
    public int cases;

    private Path folder;

    private boolean kept;

    private ConfigurableApplicationContext portal;

    @Setup(Level.Trial)
    public void open() throws IOException {
        var towns = System.getenv("PORTAL_BENCH_TOWNS");
        kept = towns != null;
        folder =
                kept
                        ? Path.of(towns, String.valueOf(cases))
                        : Files.createTempDirectory("fazhi-bench-");
        boolean anew = !kept || Files.notExists(folder);
        portal =
                new SpringApplicationBuilder(PortalApplication.class)
                        .web(WebApplicationType.NONE)
                        .run(
                                "--portal.data-dir=" + folder,
                                "--portal.demo=true",
                                "--portal.load-test=true",
                                "--portal.today=2023-03-01",
                                "--logging.threshold.console=OFF",
                                "--spring.autoconfigure.exclude=" + WEB_ONLY);
        if (cases > 0 && anew) {
            SystemIdentity.run(this::fill);
        }
    }

    /** Part by part: one transaction over a million rows keeps every version of every page. */
    private void fill() {
        int made = Math.min(cases, MADE);
        for (int done = 0; done < made; done += PART) {
            bean(SeededCases.class).add(Math.min(PART, made - done), 1 + done / PART);
        }
        var copies = new Copies(bean(JdbcTemplate.class));
        for (int time = 1; time < cases / made; time++) {
            copies.add(time);
        }
    }

    /**
     * The cases there are and their clocks once more, by the database alone: a million takes
     * minutes.
     */
    private record Copies(JdbcTemplate database, long last) {

        Copies(JdbcTemplate database) {
            this(
                    database,
                    Objects.requireNonNull(
                            database.queryForObject(
                                    "select max(id) from penalty_case", Long.class)));
        }

        void add(int time) {
            for (long from = 0; from < last; from += PART) {
                copy("penalty_case", "id", "", time, from);
                copy("clock_row", "record_id", " and ledger = 'penalty'", time, from);
            }
        }

        private void copy(String table, String moved, String where, int time, long from) {
            var others =
                    String.join(
                            ", ",
                            database.queryForList(
                                    "select lower(column_name) from information_schema.columns"
                                            + " where lower(table_name) = ? and lower(column_name) not in"
                                            + " ('id', ?)",
                                    String.class,
                                    table,
                                    moved));
            database.update(
                    "insert into %1$s (%2$s, %3$s) select %2$s + ?, %3$s from %1$s where %2$s > ? and %2$s <= ?%4$s"
                            .formatted(table, moved, others, where),
                    time * last,
                    from,
                    Math.min(last, from + PART));
        }
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        portal.close();
        if (!kept) {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    <T> T bean(Class<T> type) {
        return portal.getBean(type);
    }

    /** Past what a person may: the work itself is measured. */
    static <T> T asPortal(Supplier<T> work) {
        return SystemIdentity.run(work);
    }
}
