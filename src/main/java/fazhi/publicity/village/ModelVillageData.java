package fazhi.publicity.village;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A village on the way to a model village of democracy and law (民主法治示范村创建).
 *
 * @param checkedOn the last check or self-check
 * @param namedOn the day it was named, or none while on the way
 */
@Embeddable
public record ModelVillageData(
        Long village,
        @Enumerated(EnumType.STRING) ModelLevel grade,
        LocalDate startedOn,
        @Nullable LocalDate checkedOn,
        @Nullable String findings,
        @Nullable LocalDate namedOn,
        @Nullable LocalDate endedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
