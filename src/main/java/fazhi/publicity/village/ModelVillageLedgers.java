package fazhi.publicity.village;

import static fazhi.ledger.format.Rule.inOrder;
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

/** The ledger of model villages (民主法治示范村创建台账). */
@Configuration(proxyBeanMethods = false)
class ModelVillageLedgers {

    static final LedgerFormat<ModelVillageData> MODEL_VILLAGE =
            LedgerFormat.of("model-village", "publicity", ModelVillageData.class)
                    .standing()
                    .reference("village", "village", REQUIRED, GRID, SEARCH, TITLE, NATURAL, SCOPE)
                    .choice("grade", REQUIRED, GRID, SORT, TITLE, NATURAL)
                    .date("startedOn", REQUIRED, GRID, SORT)
                    .date("checkedOn", GRID, SORT)
                    .remark("findings", GRID)
                    .date("namedOn", GRID, SORT)
                    .date("endedOn")
                    .remark("remark")
                    .invented()
                    .rule(
                            "checkedOn",
                            "model-village.checked-before-started",
                            each -> inOrder(each.startedOn(), each.checkedOn()))
                    .rule(
                            "namedOn",
                            "model-village.named-before-started",
                            each -> inOrder(each.startedOn(), each.namedOn()))
                    .rule(
                            "endedOn",
                            "model-village.ended-before-started",
                            each -> inOrder(each.startedOn(), each.endedOn()))
                    .build();

    @Bean
    @Order(380)
    Ledger<ModelVillageData> modelVillages(Ledgers ledgers) {
        return ledgers.open(MODEL_VILLAGE, ModelVillage.class, ModelVillage::new);
    }
}
