package fazhi.leadership.plan;

import static fazhi.ledger.format.Facts.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.query.Condition;
import fazhi.ledger.store.Ledgers;
import fazhi.task.Renewal;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of plans, directives and laws to be studied (工作要点、上级文件、应知应会清单). */
@Configuration(proxyBeanMethods = false)
class PlanLedgers {

    static final LedgerFormat<PlanItemData> PLAN_ITEM =
            LedgerFormat.of("plan-item", "leadership", PlanItemData.class)
                    .text("matter", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .choice("kind", REQUIRED, GRID, SORT)
                    .text("basis", GRID, SEARCH)
                    .reference("unit", "department", GRID, SCOPE)
                    .reference("leader", "staff", GRID)
                    .date("dueOn", REQUIRED, AHEAD, GRID, SORT, NATURAL)
                    .date("doneOn", GRID, SORT)
                    .remark("deed", SEARCH)
                    .remark("remark")
                    .invented()
                    .build();

    static final LedgerFormat<DirectiveData> DIRECTIVE =
            LedgerFormat.of("directive", "leadership", DirectiveData.class)
                    .text("title", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("documentNumber", GRID, SEARCH, NATURAL)
                    .text("issuer", GRID, SEARCH)
                    .date("receivedOn", REQUIRED, GRID, SORT, NATURAL)
                    .date("conveyedOn", GRID)
                    .reference("meetingId", "meeting", GRID)
                    .reference("unit", "department", GRID, SCOPE)
                    .date("answerDueOn", AHEAD, GRID, SORT)
                    .date("answeredOn", GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "conveyedOn",
                            "directive.conveyed-before-received",
                            each -> inOrder(each.receivedOn(), each.conveyedOn()))
                    .rule(
                            "answeredOn",
                            "directive.answered-before-received",
                            each -> inOrder(each.receivedOn(), each.answeredOn()))
                    .build();

    static final LedgerFormat<RequiredLawData> REQUIRED_LAW =
            LedgerFormat.of("required-law", "leadership", RequiredLawData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .text("basis", GRID)
                    .date("requiredFrom", GRID, SORT)
                    .date("endedOn", GRID, SORT)
                    .remark("remark")
                    .invented()
                    .rule(
                            "endedOn",
                            "required-law.ended-before-from",
                            each -> inOrder(each.requiredFrom(), each.endedOn()))
                    .build();

    @Bean
    @Order(105)
    Ledger<PlanItemData> planItems(Ledgers ledgers) {
        return ledgers.open(PLAN_ITEM, PlanItem.class, PlanItem::new);
    }

    @Bean
    @Order(106)
    Ledger<DirectiveData> directives(Ledgers ledgers) {
        return ledgers.open(DIRECTIVE, Directive.class, Directive::new);
    }

    @Bean
    @Order(145)
    Ledger<RequiredLawData> requiredLaws(Ledgers ledgers) {
        return ledgers.open(REQUIRED_LAW, RequiredLaw.class, RequiredLaw::new);
    }

    /** The points of the year before, for the year that begins. */
    @Bean
    @Order(105)
    Renewal planAgain(Ledger<PlanItemData> planItems, Clock clock) {
        return Renewal.of(
                planItems,
                clock,
                "dueOn",
                List.of(Condition.is("kind", PlanKind.YEAR)),
                "doneOn",
                "deed");
    }
}
