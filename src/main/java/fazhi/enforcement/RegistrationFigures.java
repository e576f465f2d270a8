package fazhi.enforcement;

import static fazhi.ledger.query.Condition.is;
import static fazhi.ledger.query.Condition.upTo;

import fazhi.enforcement.inspection.InspectionData;
import fazhi.enforcement.matter.MatterData;
import fazhi.enforcement.mediation.MediationData;
import fazhi.enforcement.officer.OfficerData;
import fazhi.enforcement.petition.PetitionChannel;
import fazhi.enforcement.petition.PetitionData;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.enforcement.remedy.RemedyKind;
import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.FlowFigures;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of enforcement's other ledgers (执法人员、纠纷、信访、复议、检查和权责事项指标). */
@Configuration(proxyBeanMethods = false)
class RegistrationFigures {

    @Bean
    @Order(250)
    FigureSource officerFigures(Ledger<OfficerData> officers, CellTexts texts) {
        return LedgerFigures.of(officers, texts)
                .dated(Basis.ASOF, "")
                .count("officer.count", Unit.PERSON, window -> OfficerData.onDutyOn(window.to()));
    }

    @Bean
    @Order(260)
    FigureSource mediationFigures(Ledger<MediationData> mediations, CellTexts texts) {
        return LedgerFigures.of(mediations, texts)
                .dated(Basis.PERIOD, "foundOn")
                .count("mediation.found", Unit.CASE)
                .count(
                        "mediation.settled",
                        Unit.CASE,
                        window -> List.of(upTo("settledOn", window.to())))
                .rate("mediation.settled-rate", window -> List.of(upTo("settledOn", window.to())));
    }

    /** A dispute goes on until it is settled, also one that failed or was handed on. */
    @Bean
    @Order(261)
    FigureSource mediationFlow(Ledger<MediationData> mediations, CellTexts texts) {
        return FlowFigures.of(
                mediations, texts, EnforcementFlows.MEDIATIONS, Unit.CASE, "foundOn", "settledOn");
    }

    @Bean
    @Order(270)
    FigureSource petitionFigures(Ledger<PetitionData> petitions, CellTexts texts) {
        return LedgerFigures.of(petitions, texts)
                .dated(Basis.PERIOD, "receivedOn")
                .count("petition.received", Unit.CASE)
                .count("petition.historic", Unit.CASE, _ -> List.of(is("historic", true)))
                .count(
                        "petition.hotline",
                        Unit.CASE,
                        _ -> List.of(is("channel", PetitionChannel.HOTLINE)))
                .count(
                        "petition.closed",
                        Unit.CASE,
                        window -> List.of(upTo("closedOn", window.to())))
                .rate("petition.closed-rate", window -> List.of(upTo("closedOn", window.to())));
    }

    @Bean
    @Order(271)
    FigureSource petitionFlow(Ledger<PetitionData> petitions, CellTexts texts) {
        return FlowFigures.of(
                petitions, texts, EnforcementFlows.PETITIONS, Unit.CASE, "receivedOn", "closedOn");
    }

    @Bean
    @Order(280)
    FigureSource remedyFigures(Ledger<RemedyData> remedies, CellTexts texts) {
        return LedgerFigures.of(remedies, texts)
                .dated(Basis.PERIOD, "filedOn")
                .count("reconsideration.filed", Unit.CASE, kind(RemedyKind.RECONSIDERATION))
                .count("litigation.filed", Unit.CASE, kind(RemedyKind.LITIGATION))
                .count(
                        "litigation.head-in-court",
                        Unit.CASE,
                        _ -> List.of(is("kind", RemedyKind.LITIGATION), is("headInCourt", true)));
    }

    private static LedgerFigures.Holds kind(RemedyKind kind) {
        return _ -> List.of(is("kind", kind));
    }

    @Bean
    @Order(290)
    FigureSource inspectionFigures(Ledger<InspectionData> inspections, CellTexts texts) {
        return LedgerFigures.of(inspections, texts)
                .dated(Basis.PERIOD, "inspectedOn")
                .count("inspection.count", Unit.TIMES);
    }

    @Bean
    @Order(300)
    FigureSource matterFigures(Ledger<MatterData> matters, CellTexts texts) {
        return LedgerFigures.of(matters, texts)
                .dated(Basis.ASOF, "")
                .count("matter.held", Unit.ITEM, window -> MatterData.heldOn(window.to()));
    }
}
