package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.enforcement.inspection.InspectionData;
import fazhi.enforcement.officer.CertificateData;
import fazhi.enforcement.officer.OfficerData;
import fazhi.figure.FigureCatalogue;
import fazhi.ledger.Ledger;
import fazhi.ledger.mark.RowMarks;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** An officer holds several certificates and counts once; without one that day it is marked. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class CertificateTests {

    private static final Period YEAR = Period.year(2022);

    private static final LocalDate DAY = LocalDate.of(2022, 11, 8);

    @Autowired private Ledger<OfficerData> officers;

    @Autowired private Ledger<CertificateData> certificates;

    @Autowired private Ledger<InspectionData> inspections;

    @Autowired private FigureCatalogue figures;

    @Autowired private RowMarks marks;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.OFFICER);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void twoCertificatesOfOneOfficerCountOnce() {
        var first = certificate("演示-0001");
        assertThat(certificates.list(LedgerQuery.of(ownedBy(first)), 0, 10)).hasSize(2);
        assertThat(officers.totals(LedgerQuery.ALL).rows()).isGreaterThanOrEqualTo(5);
        var before = rate();
        certificates.remove(first.id());
        assertThat(rate()).isEqualByComparingTo(before);
    }

    @Test
    void theLastCertificateWithdrawnLowersTheRate() {
        var before = rate();
        withdraw(certificate("演示-0002"), DAY);
        assertThat(rate()).isLessThan(before);
    }

    @Test
    void inspectionWithoutCertificateThatDayIsMarked() {
        var mark = Map.of(row(DAY).id(), "inspection.uncertified");
        assertThat(marks.of(inspections.format(), List.of(row(DAY)), YEAR)).isEmpty();
        withdraw(certificate("演示-0002"), DAY.minusDays(1));
        assertThat(marks.of(inspections.format(), List.of(row(DAY)), YEAR)).isEqualTo(mark);
        assertThat(marks.of(inspections.format(), List.of(row(DAY.minusDays(2))), YEAR)).isEmpty();
    }

    private Stored<InspectionData> row(LocalDate day) {
        var second = officers.get(certificate("演示-0002").data().officerId()).data().staff();
        var data =
                inspections
                        .format()
                        .make(Map.of("inspectedOn", day, "target", "砂石堆场", "officer", second));
        return new Stored<>(7, 0, data);
    }

    private void withdraw(Stored<CertificateData> certificate, LocalDate day) {
        var data = certificate.data();
        certificates.change(
                certificate.with(
                        new CertificateData(
                                data.officerId(),
                                data.certificateNumber(),
                                data.certificateScope(),
                                data.issuer(),
                                data.validFrom(),
                                data.validTo(),
                                day,
                                data.remark(),
                                data.invented())));
    }

    private java.math.BigDecimal rate() {
        return figures.of(List.of("officer.certified-rate"), YEAR).getFirst().value();
    }

    private Stored<CertificateData> certificate(String number) {
        var named = LedgerQuery.of(Condition.is("certificateNumber", number));
        return certificates.list(named, 0, 1).getFirst();
    }

    private static Condition ownedBy(Stored<CertificateData> certificate) {
        return Condition.is("officerId", certificate.data().officerId());
    }
}
