package fazhi.enforcement;

import fazhi.deadline.ClockConditions;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.procedure.ActPick;
import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * How lawfully cases were handled (执法规范指标): decided and made public in time, and put on file. Each
 * share stands beside the number it is made of, and its rows are what it is a share of.
 */
@Configuration(proxyBeanMethods = false)
class LawfulnessFigures {

    private static final String DECIDE = "penalty.decide";

    private static final String PUBLISH = "penalty.publish";

    /**
     * Decided in the period; in time is within the days of art 60, without those it stood still.
     */
    @Bean
    @Order(213)
    FigureSource decisionsInTime(Ledger<PenaltyCaseData> penalties, CellTexts texts) {
        var decided = List.of(ClockConditions.over(DECIDE));
        var inTime = List.of(ClockConditions.kept(DECIDE));
        return LedgerFigures.of(penalties, texts)
                .dated(Basis.DECIDED, "decidedOn")
                .count("decision.on-time", Unit.CASE, _ -> inTime)
                .rate("decision.on-time-rate", _ -> decided, _ -> inTime);
    }

    /**
     * Of the decisions of the period whose procedure is registered: a decision that was never made
     * public is not in time once its last day has passed; one that still may be is left out.
     */
    @Bean
    @Order(214)
    FigureSource disclosuresInTime(Ledger<PenaltyCaseData> penalties, CellTexts texts) {
        var due = List.of(ClockConditions.over(PUBLISH));
        var inTime = List.of(ClockConditions.kept(PUBLISH), ActPick.PUBLISHED);
        return LedgerFigures.of(penalties, texts)
                .dated(Basis.DECIDED, "decidedOn")
                .count("disclosure.on-time", Unit.CASE, _ -> inTime)
                .rate("disclosure.on-time-rate", _ -> due, _ -> inTime);
    }

    /** Of the cases of the period that were closed, those whose record is on file, art 47. */
    @Bean
    @Order(215)
    FigureSource recordsOnFile(Ledger<PenaltyCaseData> penalties, CellTexts texts) {
        return LedgerFigures.of(penalties, texts)
                .dated(Basis.PERIOD, "filedOn")
                .dated(Basis.FOUNDING, "filedOn")
                .count(
                        "record.covered",
                        Unit.CASE,
                        window -> List.of(Condition.upTo("closedOn", window.to()), ActPick.ON_FILE))
                .rate(
                        "record.coverage-rate",
                        window -> List.of(Condition.upTo("closedOn", window.to())),
                        _ -> List.of(ActPick.ON_FILE));
    }
}
