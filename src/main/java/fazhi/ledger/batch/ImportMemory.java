package fazhi.ledger.batch;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What imports leave behind (导入记录), and the day they happen on. */
@Component
record ImportMemory(RememberedColumns columns, ImportBatches batches, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
