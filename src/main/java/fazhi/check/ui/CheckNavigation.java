package fazhi.check.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where a text is checked (检查导航). */
@Configuration(proxyBeanMethods = false)
class CheckNavigation {

    static final String CHECK = "report/check";

    @Bean
    @Order(510)
    NavigationEntry checkEntry() {
        return new RoleEntry(
                "report", "report-check", "report.check", CHECK, List.of("LAW_OFFICE", "LEADER"));
    }
}
