package fazhi.leadership.exam;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A law exam of one group (学法考试), in head-counts; rates are figures. */
@Embeddable
public record ExamData(
        String name,
        @Enumerated(EnumType.STRING) ExamGroup examGroup,
        LocalDate heldOn,
        @Nullable Integer expected,
        @Nullable Integer sat,
        @Nullable Integer passed,
        @Nullable Integer excellent,
        @Nullable String remark,
        @Nullable Boolean invented) {}
