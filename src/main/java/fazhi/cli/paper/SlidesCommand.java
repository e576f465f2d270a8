package fazhi.cli.paper;

import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Periods;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.common.Period;
import fazhi.presentation.DeckWriter;
import fazhi.presentation.MeetingDecks;
import fazhi.presentation.deck.DeckService;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes the deck of a meeting with native charts (生成演示文稿). */
@Command(
        name = "slides",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.slides}")
public final class SlidesCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Mixin private Periods periods;

    @Option(names = "--out", required = true, description = "${bundle:cli.slides-out}")
    private Path out;

    @Option(
            names = "--meeting",
            converter = MeetingOption.class,
            defaultValue = "year-end",
            paramLabel = "KIND",
            description = "${bundle:cli.slides-meeting}")
    private MeetingOption.Wanted wanted;

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        return headless.open(context -> SystemIdentity.run(() -> write(context)));
    }

    private Integer write(ApplicationContext context) {
        periods.all().forEach(period -> write(context, period, periods.file(out, period)));
        return 0;
    }

    private void write(ApplicationContext context, Period period, Path out) {
        var writers = context.getBeansOfType(DeckWriter.class).values();
        var name = out.getFileName().toString();
        var writer =
                writers.stream()
                        .filter(each -> name.endsWith("." + each.extension()))
                        .findFirst()
                        .orElseThrow(() -> refusal(name, List.copyOf(writers)));
        var deck =
                wanted.meeting()
                        .map(kind -> context.getBean(DeckService.class).deck(kind, period))
                        .orElseGet(() -> context.getBean(MeetingDecks.class).deck(period));
        try (var file = Files.newOutputStream(out)) {
            writer.write(deck, file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        command.commandLine().getOut().println(Words.get("cli.written", out.toAbsolutePath()));
    }

    private ParameterException refusal(String name, List<DeckWriter> writers) {
        var kinds = String.join(" ", writers.stream().map(DeckWriter::extension).toList());
        return new ParameterException(
                command.commandLine(), Words.get("cli.output-kind", name, kinds));
    }
}
