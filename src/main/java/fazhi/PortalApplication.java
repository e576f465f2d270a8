package fazhi;

import fazhi.cli.PortalCommands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal (法治政府建设门户): starts what the command line asks for. */
@SpringBootApplication
public class PortalApplication {

    /** Requests run on virtual threads; this many at once share the cores fairly. */
    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    private static final int AT_ONCE = 32;

    public static void main(String[] args) {
        if (System.getProperty(CARRIERS) == null) {
            System.setProperty(CARRIERS, String.valueOf(AT_ONCE));
        }
        int code = PortalCommands.execute(PortalApplication.class, args);
        if (code != PortalCommands.RUNNING) {
            System.exit(code);
        }
    }
}
