package fazhi.cli.table;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Periods;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.ExportOrder;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the rows of a period as the official table, or as CSV (导出台账). */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.export}")
public final class ExportCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private NamedLedger ledger;

    @Mixin private Periods periods;

    @Option(names = "--out", required = true, description = "${bundle:cli.out-table}")
    private Path out;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        return headless.open(context -> SystemIdentity.run(() -> write(context)));
    }

    private int write(ApplicationContext context) {
        var chosen = ledger.in(context);
        periods.all().forEach(period -> write(context, chosen, period));
        return 0;
    }

    private void write(ApplicationContext context, Ledger<?> chosen, Period period) {
        var order = ExportOrder.all(query(chosen, period), period, layout());
        try {
            var target = periods.file(out, period).toAbsolutePath();
            var unfinished = Files.createTempFile(target.getParent(), "export", ".part");
            try (var file = Files.newOutputStream(unfinished)) {
                context.getBean(LedgerExport.class).write(chosen, order, file);
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(unfinished);
                throw failed;
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            command.commandLine().getOut().println(Words.get("cli.written", target));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private SheetLayout layout() {
        var name = out.getFileName().toString();
        if (name.endsWith(".xlsx")) {
            return SheetLayout.OFFICIAL;
        }
        if (name.endsWith(".csv")) {
            return SheetLayout.CSV;
        }
        throw ledger.wrong("cli.output-kind", name, "xlsx csv");
    }

    /** A ledger whose rows stand until they end has no period. */
    private static LedgerQuery query(Ledger<?> chosen, Period period) {
        var date = chosen.format().date();
        return date.isEmpty()
                ? LedgerQuery.ALL
                : LedgerQuery.of(Condition.between(date, period.from(), period.to()));
    }
}
