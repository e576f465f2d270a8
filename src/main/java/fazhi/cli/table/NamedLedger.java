package fazhi.cli.table;

import fazhi.cli.Words;
import fazhi.common.Missing;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The ledger a command works on (命令中的台账); a command takes it as {@code @Mixin}. */
final class NamedLedger {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Parameters(index = "0", paramLabel = "LEDGER", description = "${bundle:cli.ledger}")
    private String id;

    Ledger<?> in(ApplicationContext context) {
        try {
            return context.getBean(LedgerDirectory.class).get(id);
        } catch (Missing _) {
            throw wrong("cli.no-ledger", id);
        }
    }

    /** Wrong use, in plain words. */
    ParameterException wrong(String key, Object... arguments) {
        CommandLine line = command.commandLine();
        return new ParameterException(line, Words.get(key, arguments));
    }
}
