package fazhi.leadership.study;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.CoverageFigure;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of the study of law (学法指标). */
@Configuration(proxyBeanMethods = false)
class StudyFigures {

    @Bean
    @Order(140)
    FigureSource studySessionFigures(Ledger<StudySessionData> sessions, CellTexts texts) {
        return LedgerFigures.of(sessions, texts)
                .dated(Basis.PERIOD, "heldOn")
                .unknownUntilBegun("heldOn")
                .count("study.sessions", Unit.TIMES)
                .sum(
                        "study.attended",
                        Unit.ATTENDANCE,
                        _ ->
                                List.of(
                                        new Condition.Filled("expected"),
                                        new Condition.Filled("attended")),
                        "attended")
                .ratio(
                        "study.attendance-rate",
                        _ ->
                                List.of(
                                        new Condition.Filled("expected"),
                                        new Condition.Filled("attended")),
                        "attended",
                        "expected");
    }

    /** Plan items due by the last day for which a session was held, also one held late. */
    @Bean
    @Order(141)
    FigureSource studyPlanFigures(
            Ledger<StudyPlanData> plan, Ledger<StudySessionData> sessions, CellTexts texts) {
        return new CoverageFigure(
                "study.plan.done-rate",
                Basis.PERIOD,
                new CoverageFigure.Side(plan, "plannedOn", _ -> List.of()),
                new CoverageFigure.Side(
                        sessions, "", window -> List.of(Condition.upTo("heldOn", window.to()))),
                "planItem",
                false,
                texts);
    }
}
