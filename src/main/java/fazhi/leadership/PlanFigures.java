package fazhi.leadership;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.count.LedgerFigures;
import fazhi.leadership.plan.PlanItemData;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** How much of what was planned for a period is done (工作要点完成率). */
@Configuration(proxyBeanMethods = false)
class PlanFigures {

    @Bean
    @Order(105)
    FigureSource plannedWorkDone(Ledger<PlanItemData> planItems, CellTexts texts) {
        return LedgerFigures.of(planItems, texts)
                .dated(Basis.PERIOD, "dueOn")
                .rate(
                        "plan.done-rate",
                        _ -> List.of(),
                        window -> List.of(Condition.upTo("doneOn", window.to())));
    }
}
