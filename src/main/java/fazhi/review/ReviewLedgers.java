package fazhi.review;

import static fazhi.ledger.format.Facts.inOrder;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of legality reviews (合法性审查台账). */
@Configuration(proxyBeanMethods = false)
class ReviewLedgers {

    static final LedgerFormat<LegalityReviewData> REVIEW =
            LedgerFormat.of("review", "leadership", LegalityReviewData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .date("receivedOn", REQUIRED, GRID, SORT, NATURAL)
                    .reference("unit", "department", GRID, SCOPE)
                    .reference("reviewer", "staff", GRID)
                    .date("reviewedOn", GRID, SORT)
                    .choice("finding", GRID, SORT)
                    .remark("opinion", SEARCH)
                    .yesNo("adopted", GRID)
                    .remark("remark")
                    .invented()
                    .rule(
                            "reviewedOn",
                            "review.reviewed-before-received",
                            each -> inOrder(each.receivedOn(), each.reviewedOn()))
                    .build();

    @Bean
    @Order(170)
    Ledger<LegalityReviewData> legalityReviews(Ledgers ledgers) {
        return ledgers.open(REVIEW, LegalityReview.class, LegalityReview::new);
    }

    @Bean
    HeldWork reviewsInHand() {
        return HeldWork.until("reviewedOn", REVIEW.id(), "reviewer");
    }
}
