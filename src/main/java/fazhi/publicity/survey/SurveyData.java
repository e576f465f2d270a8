package fazhi.publicity.survey;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A survey of what people know of the law (知晓率调查): how many were asked, how many knew. */
@Embeddable
public record SurveyData(
        LocalDate heldOn,
        String title,
        @Nullable Long village,
        Integer asked,
        Integer aware,
        @Nullable String remark,
        @Nullable Boolean invented) {}
