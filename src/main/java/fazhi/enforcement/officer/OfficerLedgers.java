package fazhi.enforcement.officer;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.SUM;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledgers of enforcement officers and their certificates (执法人员台账、执法证台账). */
@Configuration(proxyBeanMethods = false)
class OfficerLedgers {

    static final LedgerFormat<OfficerData> OFFICER =
            LedgerFormat.of("officer", "enforcement", OfficerData.class)
                    .standing()
                    .reference("staff", "staff", REQUIRED, GRID, SEARCH, TITLE, NATURAL, SORT)
                    .date("onDutyFrom", GRID, SORT)
                    .date("leftOn", GRID)
                    .remark("remark", GRID)
                    .invented()
                    .rule(
                            "leftOn",
                            "officer.left-before-on-duty",
                            each -> inOrder(each.onDutyFrom(), each.leftOn()))
                    .build();

    static final LedgerFormat<CertificateData> CERTIFICATE =
            LedgerFormat.of("certificate", "enforcement", CertificateData.class)
                    .standing()
                    .reference("officerId", "officer", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .text("certificateNumber", REQUIRED, GRID, SEARCH, SORT, TITLE, NATURAL)
                    .text("certificateScope", GRID, SEARCH)
                    .text("issuer")
                    .date("validFrom", REQUIRED, GRID, SORT)
                    .date("validTo", AHEAD, REQUIRED, GRID, SORT)
                    .date("withdrawnOn", GRID)
                    .remark("remark")
                    .invented()
                    .rule(
                            "validTo",
                            "certificate.valid-to-before-from",
                            each -> inOrder(each.validFrom(), each.validTo()))
                    .rule(
                            "withdrawnOn",
                            "certificate.withdrawn-before-from",
                            each -> inOrder(each.validFrom(), each.withdrawnOn()))
                    .build();

    static final LedgerFormat<TrainingData> TRAINING =
            LedgerFormat.of("officer-training", "enforcement", TrainingData.class)
                    .reference("officerId", "officer", REQUIRED, GRID, TITLE, NATURAL)
                    .text("topic", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .decimal("hours", REQUIRED, GRID, SUM)
                    .text("organiser", GRID)
                    .remark("remark")
                    .invented()
                    .build();

    @Bean
    @Order(250)
    Ledger<OfficerData> officers(Ledgers ledgers) {
        return ledgers.open(OFFICER, Officer.class, Officer::new);
    }

    @Bean
    @Order(255)
    Ledger<CertificateData> certificates(Ledgers ledgers) {
        return ledgers.open(CERTIFICATE, Certificate.class, Certificate::new);
    }

    @Bean
    @Order(256)
    Ledger<TrainingData> officerTrainings(Ledgers ledgers) {
        return ledgers.open(TRAINING, Training.class, Training::new);
    }
}
