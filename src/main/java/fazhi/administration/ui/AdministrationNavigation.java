package fazhi.administration.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    static final String CALENDAR = "administration/calendar";

    static final String WORDS = "administration/words";

    static final String TRAIL = "administration/trail";

    static final String JOBS = "administration/jobs";

    static final String SYSTEM = "administration/system";

    static final String BACKUPS = "administration/backups";

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

    @Bean
    @Order(124)
    NavigationEntry backupsEntry() {
        return RoleEntry.administration("backups", BACKUPS, "SYSTEM_ADMIN", "AUDIT_ADMIN");
    }

    @Bean
    @Order(124)
    NavigationEntry systemEntry() {
        return RoleEntry.administration("system", SYSTEM, "SYSTEM_ADMIN", "SECURITY_ADMIN");
    }
}
