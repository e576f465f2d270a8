package fazhi.improvement.collection;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A collection of tables from all villages (台账收集).
 *
 * @param reportYear whose rows the tables hold already
 */
@Embeddable
public record CollectionData(
        String name,
        Integer reportYear,
        LocalDate startedOn,
        LocalDate dueOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
