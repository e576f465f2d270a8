package fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.PortalApplication;
import fazhi.storage.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@DatabaseTest
class ErrandsTests {

    @Autowired private ApplicationContext portal;

    @TempDir private Path run;

    @TempDir private Path desk;

    private final ScheduledExecutorService glances = Executors.newSingleThreadScheduledExecutor();

    @BeforeEach
    void portalLooks() {
        var errands = new Errands(run, PortalApplication.class, portal);
        glances.scheduleWithFixedDelay(errands::look, 0, 10, TimeUnit.MILLISECONDS);
    }

    @AfterEach
    void portalEnds() {
        glances.shutdownNow();
    }

    private Errand.Answer ask(String... arguments) throws IOException, InterruptedException {
        var order = new Errand.Order(desk, List.of(arguments));
        return Errand.ask(run, ProcessHandle.current(), order);
    }

    @Test
    void aRunningPortalAnswersWithItsOwnData() throws Exception {
        var answer = ask("ledgers");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("penalty");
        assertThat(answer.err()).isEmpty();
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void filesLieWhereThePersonStands() throws Exception {
        var answer = ask("export", "penalty", "--period", "2021,2022", "--out", "c-{period}.csv");
        assertThat(answer.err()).isEmpty();
        assertThat(desk).isDirectoryContaining(file -> file.endsWith("c-2021.csv"));
        assertThat(desk).isDirectoryContaining(file -> file.endsWith("c-2022.csv"));
    }

    @Test
    void wrongUseIsTwoAndSaysWhy() throws Exception {
        var answer = ask("export", "penalty", "--period", "2021,2022", "--out", "c.csv");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("c.csv", "{period}");
        assertThat(desk).isEmptyDirectory();
    }

    @Test
    void aFileThatCannotBeWrittenIsNamed() throws Exception {
        var answer = ask("report", "--year", "2022", "--out", "missing/r.txt");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("missing").doesNotContain("Exception:");
    }

    @Test
    void whatWasAskedOfARunThatEndedIsForgotten() throws Exception {
        glances.shutdownNow();
        Files.writeString(run.resolve("left" + Errand.ASKED), "{}");
        Errand.sweep(run);
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void nobodyWaitsForAPortalThatEnded() throws Exception {
        glances.shutdownNow();
        var ended = new ProcessBuilder("true").start();
        ended.waitFor();
        var order = new Errand.Order(desk, List.of("ledgers"));
        assertThatThrownBy(() -> Errand.ask(run, ended.toHandle(), order))
                .isInstanceOf(Refused.class);
        assertThat(run).isEmptyDirectory();
    }

    @Test
    void nobodyWaitsForAPortalThatDoesNotHear() throws InterruptedException {
        glances.shutdownNow();
        // one that was begun would still hear
        assertThat(glances.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        var order = new Errand.Order(desk, List.of("ledgers"));
        assertThatThrownBy(
                        () ->
                                Errand.ask(
                                        run, ProcessHandle.current(), order, Duration.ofMillis(50)))
                .isInstanceOf(CannotStart.class);
        assertThat(run).isEmptyDirectory();
    }
}
