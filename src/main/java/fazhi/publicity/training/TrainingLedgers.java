package fazhi.publicity.training;

import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SCOPE;
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

/** The ledger of trainings of village secretaries (村干部培训台账). */
@Configuration(proxyBeanMethods = false)
class TrainingLedgers {

    static final LedgerFormat<TrainingData> TRAINING =
            LedgerFormat.of("training", "publicity", TrainingData.class)
                    .date("heldOn", REQUIRED, GRID, SORT, NATURAL)
                    .text("title", REQUIRED, GRID, SEARCH, TITLE, NATURAL)
                    .references("villages", "village", REQUIRED, GRID, SCOPE)
                    .count("sessions", GRID)
                    .count("people", GRID, SUM)
                    .text("lecturer", SEARCH)
                    .remark("remark", GRID)
                    .invented()
                    .build();

    @Bean
    @Order(330)
    Ledger<TrainingData> trainings(Ledgers ledgers) {
        return ledgers.open(TRAINING, VillageTraining.class, VillageTraining::new);
    }
}
