package fazhi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import fazhi.PortalApplication;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalCommandsTests {

    private final StringWriter said = new StringWriter();

    @TempDir private Path folder;

    @Test
    void wrongUseIsTwo() {
        assertThat(run("run", "--port", "many")).isEqualTo(2);
        assertThat(run("nonsense")).isEqualTo(2);
        assertThat(run("slides", "--year", "2022", "--out", "x.pptx", "--meeting", "party"))
                .isEqualTo(2);
        assertThat(said.toString()).contains("party-committee");
    }

    @Test
    void helpNamesTheCommands() {
        assertThat(run("--help")).isZero();
        assertThat(said.toString()).contains("demo").doesNotContain("bundle:");
    }

    @Test
    void aCommandsHelpIsSaidOnce() {
        assertThat(run("report", "--help")).isZero();
        assertThat(said.toString()).containsOnlyOnce("Usage");
    }

    @Test
    void heldDataCannotRun() throws Exception {
        Files.createDirectories(folder.resolve("db"));
        var file = folder.resolve("db/portal.mv.db");
        try (var channel =
                        FileChannel.open(
                                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            assertThat(run("peek", "--data-dir", folder.toString())).isEqualTo(3);
        }
        assertThat(said.toString()).contains("--data-dir").doesNotContain("Exception");
    }

    @Test
    void aFolderThatTakesNothingCannotRun() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "no folder");
        assertThat(run("peek", "--data-dir", file.resolve("data").toString())).isEqualTo(3);
        assertThat(said.toString()).contains("--data-dir").doesNotContain("Exception:");
        assertThat(file).hasContent("no folder");
    }

    @Test
    void folderMayBeRelative() {
        var relative = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());
        var code = run("peek", "--data-dir", relative.toString());
        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
    }

    @Test
    void refusalIsOneSentenceAndOne() {
        assertThat(run("peek", "--data-dir", folder.toString(), "--refused")).isEqualTo(1);
        assertThat(said.toString()).isEqualToIgnoringNewLines("!peek.refused");
    }

    /** Of a database begun anew everything would be right. */
    @ParameterizedTest
    @CsvSource({"verify", "backup", "migrate --to jdbc:h2:mem:elsewhere"})
    void whatIsLookedIntoMustBeThere(String command) {
        var empty = folder.resolve("mistyped");
        var words =
                Stream.concat(Stream.of(command.split(" ")), Stream.of("--data-dir", "" + empty));
        assertThat(run(words.toArray(String[]::new))).isEqualTo(3);
        assertThat(said.toString()).contains("mistyped", "--data-dir").doesNotContain("Exception");
        assertThat(empty).doesNotExist();
    }

    @Test
    void demoFolderIsGoneAfterTheCommand() {
        var code = run("peek", "--demo");
        assertThat(said.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(PeekCommand.seen)
                .contains(entry("portal.demo", "true"), entry("portal.today", "2023-03-01"));
        assertThat(Path.of(PeekCommand.seen.get("portal.data-dir"))).doesNotExist();
    }

    /** A text alone is read: the folder, in which nothing could be kept, is never opened. */
    @Test
    void checkOfATextOpensNoData() throws Exception {
        var text = folder.resolve("t.txt");
        Files.writeString(text, "2023年全年共办理案件10宗，其中罚款11宗。");
        var file = Files.writeString(folder.resolve("file"), "no folder");
        var code = run("check", "" + text, "--json", "--data-dir", "" + file.resolve("data"));
        assertThat(said.toString()).contains("\"certainty\"", "10");
        assertThat(code).isEqualTo(1);
        assertThat(
                        run(
                                "check",
                                "" + text,
                                "--year",
                                "2022",
                                "--data-dir",
                                "" + file.resolve("data")))
                .isEqualTo(3);
    }

    private int run(String... arguments) {
        var writer = new PrintWriter(said, true);
        return PortalCommands.commands(PortalApplication.class)
                .addSubcommand(new PeekCommand())
                .setOut(writer)
                .setErr(writer)
                .execute(arguments);
    }
}
