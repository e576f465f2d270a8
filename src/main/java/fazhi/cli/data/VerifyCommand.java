package fazhi.cli.data;

import fazhi.audit.chain.Anchor;
import fazhi.backup.restore.Verification;
import fazhi.backup.restore.Verification.Verified;
import fazhi.cli.Askable;
import fazhi.cli.Headless;
import fazhi.cli.Refused;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.dao.DataAccessResourceFailureException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says whether trail, evidence and rows are what they were (核验); 1 names the first that is not. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.verify}")
public final class VerifyCommand implements Callable<Integer>, Askable {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--anchor", description = "${bundle:cli.anchor}")
    private List<String> anchors = List.of();

    @Override
    public Optional<Headless> data() {
        return Optional.of(headless);
    }

    @Override
    public Integer call() throws IOException {
        var known = anchors.stream().map(this::anchor).toList();
        var verified =
                headless.look(
                        context ->
                                SystemIdentity.run(
                                        () -> run(context.getBean(Verification.class), known)));
        var out = command.commandLine().getOut();
        verified.right().forEach(out::println);
        verified.wrong()
                .ifPresent(
                        wrong -> {
                            throw new Refused(wrong);
                        });
        return 0;
    }

    private Anchor anchor(String text) {
        try {
            return Anchor.parse(text);
        } catch (IllegalArgumentException _) {
            throw new ParameterException(
                    command.commandLine(), Words.get("cli.anchor-wrong", text));
        }
    }

    private static Verified run(Verification verification, List<Anchor> anchors) {
        try {
            return verification.run(anchors);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        } catch (SQLException refused) {
            throw new DataAccessResourceFailureException("rows", refused);
        }
    }
}
