package fazhi.leadership.rule;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One use of a system (制度执行记录): what it changed in practice. */
@Embeddable
public record RuleUseData(
        Long ruleId,
        LocalDate usedOn,
        String matter,
        @Nullable Long staff,
        @Nullable Boolean invented) {}
