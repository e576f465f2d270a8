package fazhi.enforcement.officer;

import static fazhi.ledger.Rule.inOrder;
import static fazhi.ledger.Trait.AHEAD;
import static fazhi.ledger.Trait.GRID;
import static fazhi.ledger.Trait.NATURAL;
import static fazhi.ledger.Trait.REQUIRED;
import static fazhi.ledger.Trait.SEARCH;
import static fazhi.ledger.Trait.SORT;
import static fazhi.ledger.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of enforcement officers (执法人员台账). */
@Configuration(proxyBeanMethods = false)
class OfficerLedgers {

    static final LedgerFormat<OfficerData> OFFICER =
            LedgerFormat.of("officer", "enforcement", OfficerData.class)
                    .reference("staff", "staff", REQUIRED, GRID, SEARCH, TITLE, NATURAL, SORT)
                    .date("onDutyFrom", REQUIRED, GRID, SORT)
                    .date("leftOn", GRID)
                    .text("certificateNumber", GRID, SEARCH, SORT)
                    .text("certificateScope", GRID)
                    .date("validFrom", GRID)
                    .date("validTo", AHEAD, GRID, SORT)
                    .remark("remark")
                    .yesNo("invented")
                    .rule(
                            "leftOn",
                            "officer.left-before-on-duty",
                            each -> inOrder(each.onDutyFrom(), each.leftOn()))
                    .rule(
                            "validTo",
                            "officer.valid-to-before-from",
                            each -> inOrder(each.validFrom(), each.validTo()))
                    .rule(
                            "certificateNumber",
                            "officer.days-without-certificate",
                            each -> each.validTo() == null || each.certificateNumber() != null)
                    .rule(
                            "validTo",
                            "officer.certificate-without-days",
                            each ->
                                    each.certificateNumber() == null
                                            || each.validFrom() != null && each.validTo() != null)
                    .build();

    @Bean
    @Order(250)
    Ledger<OfficerData> officers(Ledgers ledgers) {
        return ledgers.open(OFFICER, Officer.class, Officer::new);
    }
}
