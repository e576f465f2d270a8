package fazhi.leadership.rule;

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
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of systems and their use (制度台账、制度执行记录). */
@Configuration(proxyBeanMethods = false)
class RuleLedgers {

    static final LedgerFormat<InternalRuleData> RULE =
            LedgerFormat.of("rule", "leadership", InternalRuleData.class)
                    .standing()
                    .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE)
                    .text("ruleNumber", GRID, SEARCH)
                    .date("adoptedOn", GRID, SORT)
                    .date("reviewedOn", GRID)
                    .date("endedOn", GRID, SORT)
                    .reference("owner", "department", GRID, SCOPE)
                    .remark("summary")
                    .remark("remark")
                    .invented()
                    .rule(
                            "endedOn",
                            "rule.ended-before-adopted",
                            each -> inOrder(each.adoptedOn(), each.endedOn()))
                    .build();

    static final LedgerFormat<RuleUseData> RULE_USE =
            LedgerFormat.of("rule-use", "leadership", RuleUseData.class)
                    .reference("ruleId", "rule", REQUIRED, GRID, NATURAL)
                    .date("usedOn", REQUIRED, GRID, SORT, NATURAL)
                    .remark("matter", REQUIRED, GRID, SEARCH, NATURAL, TITLE)
                    .reference("staff", "staff", GRID)
                    .invented()
                    .build();

    @Bean
    @Order(180)
    Ledger<InternalRuleData> internalRules(Ledgers ledgers) {
        return ledgers.open(RULE, InternalRule.class, InternalRule::new);
    }

    @Bean
    @Order(185)
    Ledger<RuleUseData> ruleUses(Ledgers ledgers) {
        return ledgers.open(RULE_USE, RuleUse.class, RuleUse::new);
    }
}
