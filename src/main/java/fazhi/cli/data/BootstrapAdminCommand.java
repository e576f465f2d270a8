package fazhi.cli.data;

import fazhi.cli.Headless;
import fazhi.cli.Version;
import fazhi.cli.Words;
import fazhi.security.FirstAccount;
import fazhi.security.account.SetupService;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Creates a system administrator from the console (创建系统管理员), where the link was lost. */
@Command(
        name = "bootstrap-admin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "${bundle:cli.bootstrap-admin}")
public final class BootstrapAdminCommand implements Callable<Integer> {

    @Spec private CommandSpec command;

    @Mixin private Headless headless;

    @Option(names = "--login", required = true, description = "${bundle:cli.login}")
    private String login;

    @Option(names = "--name", required = true, description = "${bundle:cli.display-name}")
    private String name;

    @Option(
            names = "--password",
            required = true,
            interactive = true,
            arity = "0..1",
            description = "${bundle:cli.password}")
    private String password;

    @Override
    public Integer call() throws IOException {
        var account = new FirstAccount(login, name, password, false);
        headless.open(
                context ->
                        SystemIdentity.run(
                                () -> {
                                    context.getBean(SetupService.class).bootstrap(account);
                                    return login;
                                }));
        command.commandLine().getOut().println(Words.get("cli.account-made", login));
        return 0;
    }
}
