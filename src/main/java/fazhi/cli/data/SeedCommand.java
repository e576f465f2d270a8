package fazhi.cli.data;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.demo.SeededCases;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes up cases of any number, for load tests (生成压力测试数据). */
@Command(
        name = "seed",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.seed}")
public final class SeedCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--cases", required = true, description = "${bundle:cli.cases}")
    private int cases;

    @Option(names = "--seed", description = "${bundle:cli.seed-number}")
    private long seed = 1;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        headless.open(
                context ->
                        SystemIdentity.run(
                                () -> {
                                    context.getBean(SeededCases.class).add(cases, seed);
                                    return cases;
                                }));
        command.commandLine().getOut().println(Words.get("cli.seeded", cases));
        return 0;
    }
}
