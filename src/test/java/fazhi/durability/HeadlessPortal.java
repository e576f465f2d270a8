package fazhi.durability;

import fazhi.PortalApplication;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.ResolvableType;

/** A portal without a web server, in a process of its own that a test may kill. */
final class HeadlessPortal {

    static final String WEB_ONLY =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private HeadlessPortal() {}

    static ConfigurableApplicationContext open(String dataFolder) {
        return new SpringApplicationBuilder(PortalApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run(
                        "--portal.data-dir=" + dataFolder,
                        "--spring.main.banner-mode=off",
                        "--logging.threshold.console=OFF",
                        "--spring.autoconfigure.exclude=" + WEB_ONLY);
    }

    @SuppressWarnings("unchecked")
    static Ledger<PenaltyCaseData> cases(ConfigurableApplicationContext context) {
        var type = ResolvableType.forClassWithGenerics(Ledger.class, PenaltyCaseData.class);
        return (Ledger<PenaltyCaseData>) context.getBeanProvider(type).getObject();
    }
}
