package fazhi.security.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AccountNavigation {

    static final String ROUTE = "administration/accounts";

    static final String PERMISSIONS = "administration/permissions";

    @Bean
    @Order(101)
    NavigationEntry permissionsEntry() {
        return RoleEntry.administration(
                "permissions", PERMISSIONS, "SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN");
    }

    @Bean
    @Order(100)
    NavigationEntry accountsEntry() {
        return RoleEntry.administration("accounts", ROUTE, "SYSTEM_ADMIN", "SECURITY_ADMIN");
    }
}
