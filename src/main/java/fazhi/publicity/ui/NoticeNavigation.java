package fazhi.publicity.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where messages are read (通知识读导航). */
@Configuration(proxyBeanMethods = false)
class NoticeNavigation {

    static final String NOTICES = "publicity/notices";

    @Bean
    @Order(390)
    NavigationEntry noticesEntry() {
        return new RoleEntry(
                "publicity",
                "notices",
                "notice.title",
                NOTICES,
                List.of("LAW_OFFICE", "PUBLICITY"));
    }
}
