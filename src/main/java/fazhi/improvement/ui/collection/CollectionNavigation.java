package fazhi.improvement.ui.collection;

import fazhi.ui.contribution.NavigationEntry;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Where tables are handed out and collected (台账收集导航). */
@Configuration(proxyBeanMethods = false)
class CollectionNavigation {

    static final String COLLECTIONS = "improvement/collections";

    static String collection(long id) {
        return COLLECTIONS + "?collection=" + id;
    }

    @Bean
    @Order(531)
    NavigationEntry collectionEntry() {
        return new RoleEntry(
                "improvement",
                "collections",
                "collection.title",
                COLLECTIONS,
                List.of("LAW_OFFICE"));
    }
}
