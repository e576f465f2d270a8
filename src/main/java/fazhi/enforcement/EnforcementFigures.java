package fazhi.enforcement;

import static fazhi.ledger.query.Condition.is;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.penalty.Procedure;
import fazhi.enforcement.penalty.SubStage;
import fazhi.enforcement.seizure.ClosedSiteData;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.count.FlowFigures;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of enforcement (行政执法指标); money is stated, never ranked (行政处罚法 art 74). */
@Configuration(proxyBeanMethods = false)
class EnforcementFigures {

    @Bean
    @Order(210)
    FigureSource penaltyFigures(Ledger<PenaltyCaseData> penalties, CellTexts texts) {
        return LedgerFigures.of(penalties, texts)
                .dated(Basis.PERIOD, "filedOn")
                .dated(Basis.DECIDED, "decidedOn")
                .dated(Basis.FOUNDING, "filedOn")
                .count("penalty.filed", Unit.CASE)
                .count(
                        "penalty.closed",
                        Unit.CASE,
                        window -> List.of(Condition.upTo("closedOn", window.to())))
                .standing("penalty.open", Unit.CASE, window -> List.of(open(window)))
                .standing(
                        "penalty.preparing",
                        Unit.CASE,
                        window -> List.of(open(window), is("subStage", SubStage.MATERIALS)))
                .count(
                        "penalty.simple",
                        Unit.CASE,
                        _ -> List.of(is("procedureKind", Procedure.SIMPLE)))
                .count(
                        "penalty.ordinary",
                        Unit.CASE,
                        _ -> List.of(is("procedureKind", Procedure.ORDINARY)))
                .sum("penalty.money.total", Unit.YUAN, "fine", "confiscated")
                .sum("penalty.money.fine", Unit.YUAN, "fine")
                .sum("penalty.money.confiscated", Unit.YUAN, "confiscated");
    }

    /** Cases filed one day and closed another, whenever they were filed. */
    @Bean
    @Order(211)
    FigureSource penaltyFlow(Ledger<PenaltyCaseData> penalties, CellTexts texts) {
        return FlowFigures.of(
                penalties, texts, EnforcementFlows.PENALTIES, Unit.CASE, "filedOn", "closedOn");
    }

    private static Condition open(Window window) {
        return new Condition.EmptyOrAfter("closedOn", window.to().toString());
    }

    /**
     * Lots for which no disposal is registered on the cut-off day, and those of them whose last
     * lawful day has passed (行政强制法 art 25).
     */
    @Bean
    @Order(221)
    FigureSource openSeizures(Ledger<SeizedItemData> seizures, CellTexts texts) {
        return LedgerFigures.of(seizures, texts)
                .dated(Basis.ASOF, "seizedOn")
                .count("seizure.open", Unit.LOT, window -> List.of(held(window)))
                .count(
                        "seizure.past-end",
                        Unit.LOT,
                        window ->
                                List.of(
                                        held(window),
                                        Condition.upTo("heldUntil", window.to().minusDays(1))));
    }

    private static Condition held(Window window) {
        return new Condition.EmptyOrAfter("disposedOn", window.to().toString());
    }

    @Bean
    @Order(230)
    FigureSource siteFigures(Ledger<ClosedSiteData> sites, CellTexts texts) {
        return LedgerFigures.of(sites, texts)
                .dated(Basis.PERIOD, "closedOn")
                .dated(Basis.FOUNDING, "closedOn")
                .count("site.closed", Unit.PLACE);
    }
}
