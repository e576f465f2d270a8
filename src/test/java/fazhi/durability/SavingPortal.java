package fazhi.durability;

import fazhi.PortalApplication;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.security.SystemIdentity;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.ResolvableType;

/** A portal of its own process that saves one case after another and says so after each. */
public final class SavingPortal {

    static final String WEB_ONLY =
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig";

    private SavingPortal() {}

    /**
     * @param arguments the data folder, and how many cases to save
     */
    @SuppressWarnings("unchecked")
    public static void main(String[] arguments) {
        var context =
                new SpringApplicationBuilder(PortalApplication.class)
                        .web(WebApplicationType.NONE)
                        .lazyInitialization(true)
                        .run(
                                "--portal.data-dir=" + arguments[0],
                                "--spring.main.banner-mode=off",
                                "--logging.threshold.console=OFF",
                                "--spring.autoconfigure.exclude=" + WEB_ONLY);
        var type = ResolvableType.forClassWithGenerics(Ledger.class, PenaltyCaseData.class);
        var cases = (Ledger<PenaltyCaseData>) context.getBeanProvider(type).getObject();
        System.out.println("ready");
        for (int i = 1; i <= Integer.parseInt(arguments[1]); i++) {
            var data = cases.format().make(values(i));
            SystemIdentity.run(() -> cases.add(data));
            System.out.println("saved " + i);
        }
        context.close();
    }

    private static Map<String, Object> values(int i) {
        var values = new HashMap<String, Object>();
        values.put("caseNumber", "K-" + i);
        values.put("cause", "MINING");
        values.put("party", "P" + i);
        values.put("filedOn", java.time.LocalDate.of(2022, 3, 15));
        return values;
    }
}
