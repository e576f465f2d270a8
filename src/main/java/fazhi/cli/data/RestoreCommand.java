package fazhi.cli.data;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.backup.file.BadBackup;
import fazhi.backup.restore.Recovery;
import fazhi.cli.Headless;
import fazhi.cli.Opening;
import fazhi.cli.Refused;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.RecordRef;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings a backup back into an empty folder (恢复), and opens it once to see that it works. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.restore}")
public final class RestoreCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.restore-file}")
    private Path file;

    /** What the trail keeps of it. */
    private record Brought(String file, long rows, int files, String anchor) {}

    @Override
    public Integer call() throws IOException, SQLException {
        if (!Files.isRegularFile(file)) {
            throw new Refused(Words.get("cli.no-file", file));
        }
        var settings = new Opening().folder(headless.folder()).settings();
        Recovery.Recovered recovered;
        try {
            recovered = Database.of(settings).recovery(headless.folder()).restore(file);
        } catch (BadBackup bad) {
            throw new Refused(Words.get("cli." + bad.key(), bad.about()));
        }
        headless.open(context -> remember(context, recovered));
        var out = command.commandLine().getOut();
        out.println(
                Words.get(
                        "cli.restored",
                        headless.folder(),
                        recovered.rows(),
                        recovered.tables(),
                        recovered.files(),
                        recovered.anchor()));
        return 0;
    }

    private boolean remember(ApplicationContext portal, Recovery.Recovered recovered) {
        SystemIdentity.run(
                () ->
                        portal.getBean(TransactionTemplate.class)
                                .executeWithoutResult(
                                        _ ->
                                                portal.getBean(AuditTrail.class)
                                                        .record(
                                                                AuditAction.RECOVERED,
                                                                new RecordRef("backup", 0),
                                                                null,
                                                                new Brought(
                                                                        file.toString(),
                                                                        recovered.rows(),
                                                                        recovered.files(),
                                                                        recovered.anchor()))));
        return true;
    }
}
