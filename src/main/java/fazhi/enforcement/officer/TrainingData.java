package fazhi.enforcement.officer;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training an officer took part in (执法人员培训).
 *
 * @param hours class hours (学时) counted for this officer
 */
@Embeddable
public record TrainingData(
        Long officerId,
        String topic,
        LocalDate heldOn,
        BigDecimal hours,
        @Nullable String organiser,
        @Nullable String remark,
        @Nullable Boolean invented) {}
