package fazhi.enforcement;

import fazhi.common.Texts;
import fazhi.enforcement.mediation.MediationData;
import fazhi.enforcement.officer.CertificateData;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.petition.PetitionData;
import fazhi.enforcement.remedy.RemedyData;
import fazhi.figure.board.Attention.Line;
import fazhi.figure.board.AttentionSource;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Condition.Empty;
import fazhi.ledger.query.Condition.Filled;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What in enforcement waits for somebody (行政执法待处理事项); what ran out of time is told by its clocks.
 * All of it is counted by conditions, so it joins one statement, however long the ledgers are.
 */
@Configuration(proxyBeanMethods = false)
class EnforcementAttention {

    private static final int DAYS_TO_RENEW = 60;

    @Bean
    @Order(210)
    AttentionSource casesToSeeTo(Ledger<PenaltyCaseData> cases, Texts texts) {
        return AttentionSource.of(
                cases,
                texts,
                _ ->
                        List.of(
                                Line.waiting(
                                        "attention.penalty.one-officer",
                                        new Filled("officer"),
                                        new Empty("secondOfficer"),
                                        new Empty("closedOn")),
                                Line.waiting(
                                        "attention.penalty.no-officer",
                                        new Empty("officer"),
                                        new Empty("secondOfficer"),
                                        new Empty("closedOn")),
                                Line.waiting(
                                        "attention.penalty.unserved",
                                        new Filled("decidedOn"),
                                        new Empty("servedOn"),
                                        new Empty("closedOn")),
                                Line.waiting(
                                        "attention.penalty.no-stage",
                                        new Filled("closedOn"),
                                        new Empty("stage"))));
    }

    @Bean
    @Order(250)
    AttentionSource certificatesEnding(Ledger<CertificateData> certificates, Texts texts) {
        return AttentionSource.of(
                certificates,
                texts,
                day ->
                        List.of(
                                Line.waiting(
                                        "attention.certificate.ending",
                                        Condition.between(
                                                "validTo", day, day.plusDays(DAYS_TO_RENEW)),
                                        new Empty("withdrawnOn"))));
    }

    @Bean
    @Order(260)
    AttentionSource disputesOpen(Ledger<MediationData> disputes, Texts texts) {
        return AttentionSource.of(
                disputes,
                texts,
                _ ->
                        List.of(
                                Line.waiting(
                                        "attention.mediation.open",
                                        new Empty("settledOn"),
                                        new Empty("outcome"))));
    }

    @Bean
    @Order(270)
    AttentionSource petitionsOpen(Ledger<PetitionData> petitions, Texts texts) {
        return AttentionSource.of(
                petitions,
                texts,
                _ ->
                        List.of(
                                Line.waiting(
                                        "attention.petition.open",
                                        new Filled("acceptedOn"),
                                        new Empty("closedOn"))));
    }

    @Bean
    @Order(280)
    AttentionSource remediesOpen(Ledger<RemedyData> remedies, Texts texts) {
        return AttentionSource.of(
                remedies,
                texts,
                _ -> List.of(Line.waiting("attention.remedy.open", new Empty("decidedOn"))));
    }
}
