package fazhi.enforcement.ui;

import fazhi.enforcement.health.CaseHealth;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The door to the health of all cases (案件体检入口). */
@Configuration(proxyBeanMethods = false)
class HealthNavigation {

    static final String HEALTH = "enforcement/health";

    @Bean
    @Order(291)
    NavigationEntry healthEntry(CaseHealth health) {
        return new LedgerEntry(
                "enforcement", "case-health", "case-health.title", HEALTH, health::tells);
    }
}
