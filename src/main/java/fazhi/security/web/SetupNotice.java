package fazhi.security.web;

import fazhi.common.Texts;
import fazhi.security.SetupService;
import fazhi.security.SystemIdentity;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the one-time link at a start without accounts; on the console, never in the log. */
@Component
@ConditionalOnWebApplication
class SetupNotice {

    private final SetupService setup;

    private final Texts texts;

    private final Environment environment;

    SetupNotice(SetupService setup, Texts texts, Environment environment) {
        this.setup = setup;
        this.texts = texts;
        this.environment = environment;
    }

    @EventListener(ApplicationReadyEvent.class)
    void print() {
        SystemIdentity.run(setup::newLink)
                .ifPresent(path -> System.out.println(texts.get("setup.link", address() + path)));
    }

    private String address() {
        var host = environment.getProperty("server.address", "127.0.0.1");
        var port = environment.getProperty("local.server.port", "8080");
        return "http://" + (host.equals("0.0.0.0") ? "127.0.0.1" : host) + ":" + port;
    }
}
