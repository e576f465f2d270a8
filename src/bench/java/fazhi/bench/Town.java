package fazhi.bench;

import fazhi.PortalApplication;
import fazhi.demo.SeededCases;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
        for (int done = 0; done < cases; done += PART) {
            bean(SeededCases.class).add(Math.min(PART, cases - done), 1 + done / PART);
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
