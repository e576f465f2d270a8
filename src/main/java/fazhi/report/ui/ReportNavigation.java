package fazhi.report.ui;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where the report's views are (报告导航). */
@Configuration(proxyBeanMethods = false)
public class ReportNavigation {

    public static final String DRAFT = "report/draft";

    public static final String PAPER = "report/paper";

    public static final String TEMPLATES = "report/templates";

    /** Of the presentation, which stands below this module and is known by its address only. */
    public static final String PRESENT = "present";

    private static final List<String> READERS = List.of("LAW_OFFICE", "LEADER");

    @Bean
    @Order(500)
    NavigationEntry draftEntry() {
        return new RoleEntry("report", "report-draft", "report.draft", DRAFT, READERS);
    }
}
