package fazhi.leadership.post;

import static fazhi.ledger.format.Facts.above;
import static fazhi.ledger.format.Facts.inOrder;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.mark.RowMark;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of posts (编制台账). */
@Configuration(proxyBeanMethods = false)
class PostLedgers {

    private static final int WHOLE = 100;

    static final LedgerFormat<PostData> POST =
            LedgerFormat.of("post", "leadership", PostData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE)
                    .reference("department", "department", GRID, SCOPE)
                    .count("established", REQUIRED, GRID, SUM)
                    .count("filled", REQUIRED, GRID, SUM)
                    .count("legalBackground", GRID, SUM)
                    .count("certified", GRID, SUM)
                    .count("otherWork", GRID)
                    .date("startedOn", GRID, SORT)
                    .date("endedOn", GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "legalBackground",
                            "post.more-than-filled",
                            each -> !above(each.legalBackground(), each.filled()))
                    .rule(
                            "certified",
                            "post.certified-too-many",
                            each -> !above(each.certified(), each.filled()))
                    .rule("otherWork", "post.over-hundred", each -> !above(each.otherWork(), WHOLE))
                    .rule(
                            "endedOn",
                            "post.ended-before-started",
                            each -> inOrder(each.startedOn(), each.endedOn()))
                    .build();

    @Bean
    @Order(190)
    Ledger<PostData> posts(Ledgers ledgers) {
        return ledgers.open(POST, Post.class, Post::new);
    }

    /** Offices with fewer people on post than established. */
    @Bean
    RowMark<PostData> postMarks() {
        return RowMark.when(
                POST.id(), "post.vacant", (post, _) -> post.filled() < post.established());
    }
}
