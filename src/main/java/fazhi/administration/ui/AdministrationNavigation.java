package fazhi.administration.ui;

import fazhi.ui.NavigationEntry;
import fazhi.ui.RoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    static final String CALENDAR = "administration/calendar";

    static final String WORDS = "administration/words";

    static final String TRAIL = "administration/trail";

    static final String JOBS = "administration/jobs";

    @Bean
    @Order(120)
    NavigationEntry calendarEntry() {
        return RoleEntry.administration("calendar", CALENDAR, "SYSTEM_ADMIN", "LAW_OFFICE");
    }

    @Bean
    @Order(121)
    NavigationEntry wordsEntry() {
        return RoleEntry.administration("words", WORDS, "SYSTEM_ADMIN", "LAW_OFFICE");
    }

    @Bean
    @Order(122)
    NavigationEntry trailEntry() {
        return RoleEntry.administration("trail", TRAIL, "AUDIT_ADMIN");
    }

    @Bean
    @Order(123)
    NavigationEntry jobsEntry() {
        return RoleEntry.administration("jobs", JOBS);
    }
}
