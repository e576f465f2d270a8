package fazhi.security.ui;

import fazhi.security.People;
import fazhi.security.PortalUser;
import fazhi.security.Role;
import fazhi.ui.contribution.FirstStep;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** More than one person works here (启用步骤：账号). */
@Configuration(proxyBeanMethods = false)
class AccountStep {

    @Bean
    @Order(60)
    FirstStep accountsStep(People people) {
        return FirstStep.at(
                        "account",
                        AccountNavigation.ROUTE,
                        List.of("SYSTEM_ADMIN", "SECURITY_ADMIN"),
                        () -> people.number() > 1)
                .importing("account")
                .once();
    }

    /** Said plainly: one person is both only until there is a second administrator. */
    @Bean
    @Order(65)
    FirstStep separateStep() {
        return FirstStep.at(
                "separate",
                AccountNavigation.ROUTE,
                List.of("SYSTEM_ADMIN"),
                () ->
                        PortalUser.current()
                                .filter(person -> person.roles().contains(Role.LAW_OFFICE))
                                .isEmpty());
    }
}
