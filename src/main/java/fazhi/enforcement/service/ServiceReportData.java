package fazhi.enforcement.service;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number an office reports of its work (业务数据), where nobody keeps the single matters in the
 * portal.
 *
 * @param source the report it is from, as people call it (报表名称)
 * @param received matters that came in or were done, since the report before
 * @param settled of these closed, answered, published or passed (办结、答复、公示、通过)
 * @param content of these whom it satisfied (满意)
 */
@Embeddable
public record ServiceReportData(
        LocalDate reportedOn,
        @Enumerated(EnumType.STRING) ServiceKind kind,
        Integer received,
        @Nullable Integer settled,
        @Nullable Integer content,
        @Nullable Long unit,
        String source,
        @Nullable String remark,
        @Nullable Boolean invented) {}
