package fazhi.presentation.ui.slide;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where decks, slideshow, handout and minutes are (演示导航). */
@Configuration(proxyBeanMethods = false)
public class PresentationNavigation {

    public static final String PRESENT = "present";

    public static final String HANDOUT = "handout";

    public static final String DECKS = "decks";

    public static final String SHOWINGS = "showings";

    public static String deck(long id) {
        return DECKS + "/" + id;
    }

    /** What follows a meeting: its tasks and minutes. */
    public static String finish(long showing) {
        return SHOWINGS + "/" + showing;
    }

    @Bean
    @Order(520)
    NavigationEntry decksEntry() {
        return new RoleEntry(
                "report", "decks", "deck.list", DECKS, List.of("LAW_OFFICE", "LEADER"));
    }
}
