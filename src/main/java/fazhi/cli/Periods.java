package fazhi.cli;

import fazhi.common.Period;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The periods one start works on (统计周期), one or several; a command takes it as {@code @Mixin}. */
public final class Periods {

    private static final String HERE = "{period}";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"--year", "--period"},
            required = true,
            split = ",",
            converter = PeriodOption.class,
            description = "${bundle:cli.periods}")
    private List<Period> periods;

    public List<Period> all() {
        return periods.stream().distinct().toList();
    }

    public boolean several() {
        return all().size() > 1;
    }

    /** The file of one period; with several the name given must say where each differs. */
    public Path file(Path out, Period period) {
        var name = out.getFileName().toString();
        if (several() && !name.contains(HERE)) {
            throw new ParameterException(
                    command.commandLine(), Words.get("cli.out-period", name, HERE));
        }
        return out.resolveSibling(name.replace(HERE, period.toString()));
    }
}
