package fazhi.enforcement.officer;

import fazhi.ledger.query.Condition;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement officer (执法人员) and the days on duty; the certificates are a ledger of their own.
 */
@Embeddable
public record OfficerData(
        Long staff,
        @Nullable LocalDate onDutyFrom,
        @Nullable LocalDate leftOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** What the ledger's rows hold on a day. */
    public static List<Condition> onDutyOn(LocalDate day) {
        return List.of(
                new Condition.EmptyOrUpTo("onDutyFrom", day.toString()),
                new Condition.EmptyOrAfter("leftOn", day.toString()));
    }

    boolean worksOn(LocalDate day) {
        return (onDutyFrom == null || !day.isBefore(onDutyFrom))
                && (leftOn == null || leftOn.isAfter(day));
    }
}
