package fazhi.publicity.training;

import fazhi.ledger.store.column.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A training of village secretaries (村干部培训).
 *
 * @param sessions how often they met; empty where nobody counted
 */
@Embeddable
public record TrainingData(
        LocalDate heldOn,
        String title,
        @Convert(converter = Ids.class) Set<Long> villages,
        @Nullable Integer sessions,
        @Nullable Integer people,
        @Nullable String lecturer,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public TrainingData {
        villages = villages == null ? Set.of() : villages;
    }
}
