package fazhi.presentation.ui;

import fazhi.ui.NavigationEntry;
import fazhi.ui.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where the slideshow is, and where it leads back to (演示导航). */
@Configuration(proxyBeanMethods = false)
class PresentationNavigation {

    static final String PRESENT = "present";

    static final String LEAVE = "report/draft";

    @Bean
    @Order(520)
    NavigationEntry presentEntry() {
        return new RoleEntry(
                "report", PRESENT, "slideshow.title", PRESENT, List.of("LAW_OFFICE", "LEADER"));
    }
}
