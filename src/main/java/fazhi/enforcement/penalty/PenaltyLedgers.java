package fazhi.enforcement.penalty;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.PERSONAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.handover.HeldWork;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of penalty cases and special operations (案件台账、专项整治台账). */
@Configuration(proxyBeanMethods = false)
class PenaltyLedgers {

    static final LedgerFormat<PenaltyCaseData> PENALTY =
            LedgerFormat.of("penalty", "enforcement", PenaltyCaseData.class)
                    .section("filing")
                    .text("caseNumber", GRID, SEARCH, SORT, NATURAL, TITLE)
                    .word("cause", "offence-cause", REQUIRED, GRID, SORT, TITLE)
                    .choice("source")
                    .choice("partyKind")
                    .text("party", REQUIRED, GRID, SEARCH, NATURAL, PERSONAL)
                    .reference("village", "village", GRID, SCOPE)
                    .text("place", SEARCH)
                    .date("filedOn", REQUIRED, GRID, SORT, NATURAL)
                    .choice("procedureKind")
                    .reference("officer", "staff", SCOPE)
                    .reference("secondOfficer", "staff")
                    .section("progress")
                    .choice("stage", GRID, SORT)
                    .choice("subStage", GRID)
                    .reference("operation", "operation")
                    .section("decision")
                    .text("decisionNumber", SEARCH)
                    .date("decidedOn", GRID, SORT)
                    .choices("penalties")
                    .money("fine", GRID, SUM, SORT)
                    .money("confiscated", GRID, SUM, SORT)
                    .section("execution")
                    .date("servedOn")
                    .date("paidOn")
                    .date("closedOn", GRID, SORT)
                    .text("archiveNumber", SEARCH)
                    .text("platformNumber", SEARCH)
                    .remark("remark")
                    .invented()
                    .rule(
                            "decidedOn",
                            "penalty.decided-before-filed",
                            each -> inOrder(each.filedOn(), each.decidedOn()))
                    .rule(
                            "servedOn",
                            "penalty.served-before-decided",
                            each -> inOrder(each.decidedOn(), each.servedOn()))
                    .rule(
                            "closedOn",
                            "penalty.closed-before-filed",
                            each -> inOrder(each.filedOn(), each.closedOn()))
                    .rule(
                            "closedOn",
                            "penalty.closed-without-day",
                            each -> each.stage() != CaseStage.CLOSED || each.closedOn() != null)
                    .rule(
                            "stage",
                            "penalty.day-without-closed",
                            each ->
                                    each.closedOn() == null
                                            || each.stage() == null
                                            || each.stage() == CaseStage.CLOSED)
                    .rule(
                            "secondOfficer",
                            "penalty.same-officer",
                            each ->
                                    each.officer() == null
                                            || !each.officer().equals(each.secondOfficer()))
                    .build();

    static final LedgerFormat<OperationData> OPERATION =
            LedgerFormat.of("operation", "enforcement", OperationData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE)
                    .date("startedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("endedOn", GRID, SORT)
                    .remark("remark", GRID)
                    .rule(
                            "endedOn",
                            "operation.ended-before-started",
                            each -> inOrder(each.startedOn(), each.endedOn()))
                    .build();

    private static boolean inOrder(@Nullable LocalDate first, @Nullable LocalDate then) {
        return first == null || then == null || !then.isBefore(first);
    }

    @Bean
    @Order(210)
    Ledger<PenaltyCaseData> penalties(Ledgers ledgers) {
        return ledgers.open(PENALTY, PenaltyCase.class, PenaltyCase::new);
    }

    @Bean
    @Order(240)
    Ledger<OperationData> operations(Ledgers ledgers) {
        return ledgers.open(OPERATION, SpecialOperation.class, SpecialOperation::new);
    }

    @Bean
    HeldWork casesInHand() {
        return HeldWork.until("closedOn", PENALTY.id(), "officer", "secondOfficer");
    }
}
