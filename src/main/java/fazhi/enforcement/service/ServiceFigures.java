package fazhi.enforcement.service;

import static fazhi.ledger.query.Condition.is;

import fazhi.figure.Basis;
import fazhi.figure.FigureSource;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Figures of numbers offices report (业务数据指标): how many, of these settled, of these content. */
@Configuration(proxyBeanMethods = false)
class ServiceFigures {

    private static final String RECEIVED = "received";

    private static final String SETTLED = "settled";

    private static final String CONTENT = "content";

    @Bean
    @Order(305)
    FigureSource reportedFigures(Ledger<ServiceReportData> serviceReports, CellTexts texts) {
        return LedgerFigures.of(serviceReports, texts)
                .dated(Basis.PERIOD, "reportedOn")
                .sum("hotline.received", Unit.PIECE, of(ServiceKind.HOTLINE), RECEIVED)
                .sum("hotline.closed", Unit.PIECE, of(ServiceKind.HOTLINE), SETTLED)
                .ratio("hotline.closed-rate", of(ServiceKind.HOTLINE), SETTLED, RECEIVED)
                .sum("hotline.content", Unit.PIECE, of(ServiceKind.HOTLINE), CONTENT)
                .ratio("hotline.content-rate", of(ServiceKind.HOTLINE), CONTENT, RECEIVED)
                .sum("service.handled", Unit.PIECE, of(ServiceKind.SERVICE), RECEIVED)
                .sum("consultation.held", Unit.ATTENDANCE, of(ServiceKind.CONSULTATION), RECEIVED)
                .sum("legal-aid.accepted", Unit.PIECE, of(ServiceKind.LEGAL_AID), RECEIVED)
                .sum("adviser.opinions", Unit.COPY, of(ServiceKind.ADVISER_OPINION), RECEIVED)
                .sum("adviser.present", Unit.TIMES, of(ServiceKind.ADVISER_PRESENT), RECEIVED)
                .sum("permit.received", Unit.PIECE, of(ServiceKind.PERMIT), RECEIVED)
                .sum("coercion.taken", Unit.CASE, of(ServiceKind.COERCION), RECEIVED)
                .sum("disclosure.due", Unit.PIECE, of(ServiceKind.DISCLOSURE), RECEIVED)
                .sum("disclosure.published", Unit.PIECE, of(ServiceKind.DISCLOSURE), SETTLED)
                .ratio("disclosure.rate", of(ServiceKind.DISCLOSURE), SETTLED, RECEIVED)
                .sum("operation.joint", Unit.TIMES, of(ServiceKind.JOINT_OPERATION), RECEIVED)
                .sum("enterprise.visits", Unit.PLACE, of(ServiceKind.ENTERPRISE_VISIT), RECEIVED)
                .sum("qualification.sat", Unit.PERSON, of(ServiceKind.QUALIFICATION_EXAM), RECEIVED)
                .sum(
                        "qualification.passed",
                        Unit.PERSON,
                        of(ServiceKind.QUALIFICATION_EXAM),
                        SETTLED)
                .ratio(
                        "qualification.pass-rate",
                        of(ServiceKind.QUALIFICATION_EXAM),
                        SETTLED,
                        RECEIVED)
                .sum("document.issued", Unit.PIECE, of(ServiceKind.DOCUMENT_ISSUED), RECEIVED)
                .sum("document.cleaned", Unit.PIECE, of(ServiceKind.DOCUMENT_CLEANED), RECEIVED)
                .sum("letter.signed", Unit.COPY, of(ServiceKind.LETTER_SIGNED), RECEIVED)
                .sum("duty-report.given", Unit.TIMES, of(ServiceKind.DUTY_REPORT), RECEIVED)
                .sum("procurator.received", Unit.PIECE, of(ServiceKind.PROCURATOR), RECEIVED)
                .sum("procurator.answered", Unit.PIECE, of(ServiceKind.PROCURATOR), SETTLED)
                .ratio("procurator.rate", of(ServiceKind.PROCURATOR), SETTLED, RECEIVED);
    }

    private static LedgerFigures.Holds of(ServiceKind kind) {
        return _ -> List.of(is("kind", kind));
    }
}
