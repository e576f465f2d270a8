package fazhi.cli;

import fazhi.common.Refusal;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks at the settings a headless command runs with. */
@Command(name = "peek")
class PeekCommand implements Callable<Integer> {

    static final Map<String, String> seen = new HashMap<>();

    @Mixin private Headless headless;

    @Option(names = "--refused")
    private boolean refused;

    @Override
    public Integer call() throws IOException {
        return headless.open(this::look);
    }

    private int look(ApplicationContext context) {
        if (refused) {
            throw new Refusal("peek.refused");
        }
        for (var name : new String[] {"portal.demo", "portal.today", "portal.data-dir"}) {
            seen.put(name, context.getEnvironment().getProperty(name, ""));
        }
        return 0;
    }
}
