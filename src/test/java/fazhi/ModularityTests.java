package fazhi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** Modules know no cycles and touch no internals of each other. */
class ModularityTests {

    private static final ApplicationModules MODULES =
            ApplicationModules.of(PortalApplication.class);

    @Test
    void modulesHoldTogether() {
        MODULES.verify();
    }

    @Test
    void diagramIsWritten() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml(DiagramOptions.defaults());
    }
}
