package fazhi.publicity.media;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of posts on new media (新媒体推文台账). */
@Configuration(proxyBeanMethods = false)
class MediaLedgers {

    static final LedgerFormat<MediaPostData> POST =
            LedgerFormat.of("media-post", "publicity", MediaPostData.class)
                    .date("postedOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("title", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .choice("channel", REQUIRED, GRID, SORT)
                    .references("laws", "law", GRID)
                    .count("views", GRID, SUM, SORT)
                    .count("shares", GRID, SUM)
                    .text("webAddress")
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(360)
    Ledger<MediaPostData> mediaPosts(Ledgers ledgers) {
        return ledgers.open(POST, MediaPost.class, MediaPost::new);
    }
}
