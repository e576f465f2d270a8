package fazhi.leadership;

import static fazhi.ledger.query.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.leadership.decision.CollectiveMatterData;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.exam.ExamData;
import fazhi.leadership.exam.ExamGroup;
import fazhi.leadership.post.PostData;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of leadership (组织领导指标) that one ledger answers; a rate with nobody in it is empty. */
@Configuration(proxyBeanMethods = false)
class LeadershipFigures {

    @Bean
    @Order(110)
    FigureSource dutyFigures(Ledger<DutyData> duties, CellTexts texts) {
        return LedgerFigures.of(duties, texts)
                .dated(Basis.PERIOD, "assignedOn")
                .count("duty.count", Unit.ITEM)
                .count(
                        "duty.done",
                        Unit.ITEM,
                        window -> List.of(Condition.upTo("doneOn", window.to())))
                .rate(
                        "duty.done-rate",
                        _ -> List.of(),
                        window -> List.of(Condition.upTo("doneOn", window.to())));
    }

    @Bean
    @Order(150)
    FigureSource examFigures(Ledger<ExamData> exams, CellTexts texts) {
        return LedgerFigures.of(exams, texts)
                .dated(Basis.PERIOD, "heldOn")
                .sum("exam.staff.sat", Unit.PERSON, group(ExamGroup.STAFF, "sat", "passed"), "sat")
                .sum(
                        "exam.staff.passed",
                        Unit.PERSON,
                        group(ExamGroup.STAFF, "sat", "passed"),
                        "passed")
                .sum(
                        "exam.leaders.sat",
                        Unit.PERSON,
                        group(ExamGroup.LEADERS, "sat", "excellent"),
                        "sat")
                .sum(
                        "exam.leaders.excellent",
                        Unit.PERSON,
                        group(ExamGroup.LEADERS, "sat", "excellent"),
                        "excellent")
                .ratio(
                        "exam.staff.pass-rate",
                        group(ExamGroup.STAFF, "sat", "passed"),
                        "passed",
                        "sat")
                .ratio(
                        "exam.staff.sit-rate",
                        group(ExamGroup.STAFF, "expected", "sat"),
                        "sat",
                        "expected")
                .ratio(
                        "exam.leaders.excellent-rate",
                        group(ExamGroup.LEADERS, "sat", "excellent"),
                        "excellent",
                        "sat")
                .ratio(
                        "exam.leaders.sit-rate",
                        group(ExamGroup.LEADERS, "expected", "sat"),
                        "sat",
                        "expected");
    }

    /** Exams of a group in which both numbers of a ratio are known. */
    private static LedgerFigures.Holds group(ExamGroup group, String whole, String part) {
        return _ ->
                List.of(
                        is("examGroup", group),
                        new Condition.Filled(whole),
                        new Condition.Filled(part));
    }

    @Bean
    @Order(160)
    FigureSource decisionFigures(Ledger<CollectiveMatterData> matters, CellTexts texts) {
        return LedgerFigures.of(matters, texts)
                .dated(Basis.PERIOD, "decidedOn")
                .unknownUntilBegun("decidedOn")
                .count("decision.count", Unit.ITEM);
    }

    /** Matters on which the public has been heard and nobody has decided by the cut-off day. */
    @Bean
    @Order(161)
    FigureSource undecidedFigures(Ledger<CollectiveMatterData> matters, CellTexts texts) {
        return LedgerFigures.of(matters, texts)
                .dated(Basis.ASOF, "")
                .unknownUntilBegun("commentFrom")
                .count(
                        "decision.to-decide",
                        Unit.ITEM,
                        window ->
                                List.of(
                                        Condition.upTo("commentTo", window.to().minusDays(1)),
                                        new Condition.EmptyOrAfter(
                                                "decidedOn", window.to().toString())));
    }

    @Bean
    @Order(190)
    FigureSource postFigures(Ledger<PostData> posts, CellTexts texts) {
        return LedgerFigures.of(posts, texts)
                .dated(Basis.ASOF, "")
                .unknownUntilBegun("startedOn")
                .sum("post.established", Unit.PERSON, Standing::on, "established")
                .sum("post.filled", Unit.PERSON, Standing::on, "filled");
    }
}
