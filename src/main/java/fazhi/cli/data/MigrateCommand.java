package fazhi.cli.data;

import fazhi.backup.BackupFiles;
import fazhi.backup.file.BadBackup;
import fazhi.backup.restore.Recovery.Recovered;
import fazhi.cli.Headless;
import fazhi.cli.Refused;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Carries the data over to another database (迁移数据库). The folder with its evidence stays where it
 * is, and the old database as it was.
 */
@Command(
        name = "migrate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.migrate}")
public final class MigrateCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--to", required = true, description = "${bundle:cli.migrate-to}")
    private String url;

    @Option(names = "--user", defaultValue = "", description = "${bundle:cli.migrate-user}")
    private String user;

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            defaultValue = "",
            description = "${bundle:cli.migrate-password}")
    private String password;

    @Override
    public Integer call() throws IOException, SQLException {
        var file = Files.createTempDirectory("fazhi-move-").resolve("move.zip");
        try {
            headless.look(
                    context ->
                            SystemIdentity.run(
                                    () -> context.getBean(BackupFiles.class).writeData(file)));
            var moved = move(file);
            var out = command.commandLine().getOut();
            out.println(Words.get("cli.migrated", moved.rows(), moved.tables(), moved.anchor()));
            out.println("spring.datasource.url=" + url);
            out.println("spring.datasource.username=" + user);
            out.println("spring.datasource.password=…");
            return 0;
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.getParent());
        }
    }

    private Recovered move(Path file) throws IOException, SQLException {
        try {
            return new Database(url, user, password).recovery(headless.folder()).move(file);
        } catch (BadBackup bad) {
            throw new Refused(Words.get("cli." + bad.key(), bad.about()));
        }
    }
}
