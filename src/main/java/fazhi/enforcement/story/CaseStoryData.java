package fazhi.enforcement.story;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A closed case told without names (以案释法案例).
 *
 * @param caseId the case it was made of; none for a case from elsewhere
 */
@Embeddable
public record CaseStoryData(
        String title,
        LocalDate madeOn,
        @Nullable String cause,
        String summary,
        @Nullable String lesson,
        @Nullable Long caseId,
        @Nullable String remark,
        @Nullable Boolean invented) {}
