package fazhi.leadership.decision;

import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of matters decided collectively (集体决策事项台账). */
@Configuration(proxyBeanMethods = false)
class DecisionLedgers {

    static final LedgerFormat<CollectiveMatterData> DECISION =
            LedgerFormat.of("decision", "leadership", CollectiveMatterData.class)
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .choice("source", GRID)
                    .date("decidedOn", GRID, SORT, NATURAL)
                    .reference("meetingId", "meeting", GRID)
                    .remark("opinions")
                    .remark("outcome", GRID, SEARCH)
                    .reference("reviewId", "review")
                    .reference("followUp", "task", GRID)
                    .date("commentFrom")
                    .date("commentTo", AHEAD)
                    .remark("remark")
                    .invented()
                    .rule(
                            "decidedOn",
                            "decision.undecided",
                            each -> each.decidedOn() != null || each.commentFrom() != null)
                    .rule(
                            "commentTo",
                            "decision.comment-order",
                            each ->
                                    each.commentTo() == null
                                            || each.commentFrom() != null
                                                    && !each.commentTo()
                                                            .isBefore(each.commentFrom()))
                    .build();

    @Bean
    @Order(160)
    Ledger<CollectiveMatterData> collectiveMatters(Ledgers ledgers) {
        return ledgers.open(DECISION, CollectiveMatter.class, CollectiveMatter::new);
    }
}
