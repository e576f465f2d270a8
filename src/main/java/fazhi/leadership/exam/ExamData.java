package fazhi.leadership.exam;

import fazhi.ledger.store.column.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A law exam of one group (学法考试), in head-counts; rates are figures.
 *
 * @param laws what was asked about
 * @param absent who was due and has not sat it
 */
@Embeddable
public record ExamData(
        String name,
        @Enumerated(EnumType.STRING) ExamGroup examGroup,
        LocalDate heldOn,
        @Nullable String laws,
        @Nullable Integer expected,
        @Nullable Integer sat,
        @Nullable Integer passed,
        @Nullable Integer excellent,
        @Convert(converter = Ids.class) Set<Long> absent,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public ExamData {
        absent = absent == null ? Set.of() : absent;
    }
}
