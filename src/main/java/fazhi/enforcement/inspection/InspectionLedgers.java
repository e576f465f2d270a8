package fazhi.enforcement.inspection;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The ledger of inspections (执法检查台账). */
@Configuration(proxyBeanMethods = false)
class InspectionLedgers {

    static final LedgerFormat<InspectionData> INSPECTION =
            LedgerFormat.of("inspection", "enforcement", InspectionData.class)
                    .date("inspectedOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("target", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .reference("village", "village", GRID, SCOPE)
                    .reference("officer", "staff", GRID, SCOPE)
                    .reference("secondOfficer", "staff")
                    .choice("outcome", GRID, SORT)
                    .reference("caseId", "penalty")
                    .reference("operation", "operation")
                    .remark("remark")
                    .invented()
                    .rule(
                            "secondOfficer",
                            "inspection.same-officer",
                            each ->
                                    each.officer() == null
                                            || !each.officer().equals(each.secondOfficer()))
                    .build();

    @Bean
    @Order(290)
    Ledger<InspectionData> inspections(Ledgers ledgers) {
        return ledgers.open(INSPECTION, Inspection.class, Inspection::new);
    }
}
