package fazhi.leadership;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.CoverageFigure;
import fazhi.figure.count.LedgerFigures;
import fazhi.leadership.rule.InternalRuleData;
import fazhi.leadership.rule.RuleUseData;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of the town's systems (制度指标): how many are in force, and how many were lived by. */
@Configuration(proxyBeanMethods = false)
class RuleFigures {

    private static List<Condition> inForce(Window window) {
        return Standing.since("adoptedOn", window);
    }

    private static List<Condition> usedInYear(Window window) {
        return List.of(Condition.between("usedOn", window.to().withDayOfYear(1), window.to()));
    }

    @Bean
    @Order(180)
    FigureSource rulesInForce(Ledger<InternalRuleData> rules, CellTexts texts) {
        return LedgerFigures.of(rules, texts)
                .dated(Basis.ASOF, "")
                .unknownUntilBegun("adoptedOn")
                .count("rule.in-force", Unit.ITEM, RuleFigures::inForce);
    }

    /** Of the systems in force, those used since the beginning of the year. */
    @Bean
    @Order(181)
    FigureSource rulesExercised(
            Ledger<InternalRuleData> rules, Ledger<RuleUseData> uses, CellTexts texts) {
        return new CoverageFigure(
                "rule.exercised-rate",
                Basis.ASOF,
                new CoverageFigure.Side(rules, "", RuleFigures::inForce),
                new CoverageFigure.Side(uses, "", RuleFigures::usedInYear),
                "ruleId",
                true,
                texts);
    }
}
