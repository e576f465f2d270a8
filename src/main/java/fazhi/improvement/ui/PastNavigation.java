package fazhi.improvement.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where an earlier report is read (往年报告导航). */
@Configuration(proxyBeanMethods = false)
class PastNavigation {

    static final String PAST = "improvement/past-report";

    @Bean
    @Order(520)
    NavigationEntry pastReportEntry() {
        return new RoleEntry("report", "past-report", "past.title", PAST, List.of("LAW_OFFICE"));
    }
}
