package fazhi.review;

import static fazhi.ledger.query.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.Flow;
import fazhi.figure.count.FlowFigures;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of legality reviews (合法性审查指标); the rate is of those whose outcome is recorded. */
@Configuration(proxyBeanMethods = false)
class ReviewFigures {

    /** Reviews asked for one day and given another. */
    private static final Flow REVIEWS = Flow.of("review", "review.count");

    @Bean
    @Order(171)
    FigureSource reviewFlow(Ledger<LegalityReviewData> reviews, CellTexts texts) {
        return FlowFigures.of(reviews, texts, REVIEWS, Unit.ITEM, "receivedOn", "reviewedOn");
    }

    @Bean
    @Order(170)
    FigureSource reviewFigureSource(Ledger<LegalityReviewData> reviews, CellTexts texts) {
        return LedgerFigures.of(reviews, texts)
                .dated(Basis.PERIOD, "receivedOn")
                .unknownUntilBegun("receivedOn")
                .count("review.count", Unit.ITEM)
                .count("review.contracts", Unit.ITEM, kind(ReviewKind.CONTRACT))
                .count("review.documents", Unit.ITEM, kind(ReviewKind.DOCUMENT))
                .count("review.decisions", Unit.ITEM, kind(ReviewKind.DECISION))
                .count("review.adopted", Unit.ITEM, _ -> List.of(is("adopted", true)))
                .rate(
                        "review.adopted-rate",
                        _ -> List.of(new Condition.Filled("adopted")),
                        _ -> List.of(is("adopted", true)));
    }

    private static LedgerFigures.Holds kind(ReviewKind kind) {
        return _ -> List.of(is("kind", kind));
    }
}
