package fazhi.improvement.ui.board;

import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.contribution.LedgerEntry;
import fazhi.ui.contribution.NavigationEntry;
import java.util.function.BooleanSupplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Board and table of the work in the drawer (整改看板导航). */
@Configuration(proxyBeanMethods = false)
class WorkNavigation {

    static final String BOARD = "improvement/board";

    static final String SHEET = "improvement/closure";

    static final String TREE = "improvement/tree";

    static final String TIMELINE = "improvement/timeline";

    static final String PRINT = "print/closure";

    @Bean
    @Order(500)
    NavigationEntry boardEntry(LedgerAccess access) {
        return entry("improvement-board", "board.title", BOARD, seeing(access, "task", "problem"));
    }

    @Bean
    @Order(501)
    NavigationEntry closureEntry(LedgerAccess access) {
        return entry(
                "improvement-closure", "closure.title", SHEET, seeing(access, "task", "problem"));
    }

    @Bean
    @Order(502)
    NavigationEntry treeEntry(LedgerAccess access) {
        return entry("improvement-tree", "improvement.tree", TREE, seeing(access, "problem"));
    }

    @Bean
    @Order(503)
    NavigationEntry timelineEntry(LedgerAccess access) {
        return entry("improvement-timeline", "timeline.title", TIMELINE, seeing(access, "task"));
    }

    private static BooleanSupplier seeing(LedgerAccess access, String... ledgers) {
        return LedgerEntry.to(access, Right.SEE, ledgers);
    }

    private static NavigationEntry entry(
            String name, String titleKey, String route, BooleanSupplier open) {
        return new LedgerEntry("improvement", name, titleKey, route, open);
    }
}
