package fazhi;

import fazhi.cli.PortalCommands;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal (法治政府建设门户): starts what the command line asks for. */
@SpringBootApplication
public class PortalApplication {

    public static void main(String[] args) {
        int code = PortalCommands.execute(PortalApplication.class, args);
        if (code != PortalCommands.RUNNING) {
            System.exit(code);
        }
    }
}
