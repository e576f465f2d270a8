package fazhi.cli.table;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Version;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the ledgers with their ids and rows (列出台账). */
@Command(
        name = "ledgers",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.ledgers}")
public final class LedgersCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        List<String> lines = headless.open(context -> SystemIdentity.run(() -> lines(context)));
        var out = command.commandLine().getOut();
        lines.forEach(out::println);
        out.flush();
        return 0;
    }

    private static List<String> lines(ApplicationContext context) {
        var texts = context.getBean(Texts.class);
        return context.getBean(LedgerDirectory.class).all().stream()
                .map(ledger -> line(ledger, texts))
                .toList();
    }

    private static String line(Ledger<?> ledger, Texts texts) {
        return "%s\t%s\t%d"
                .formatted(
                        ledger.format().id(),
                        texts.get(ledger.format().titleKey()),
                        ledger.totals(LedgerQuery.ALL).rows());
    }
}
