package fazhi.publicity.school;

import fazhi.ledger.query.Condition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Law brought to a school (青少年法治教育): a legal vice-principal, a lesson, a visit, a meeting of
 * parents.
 *
 * @param termEndsOn last day of a vice-principal's term
 */
@Embeddable
public record SchoolLawData(
        @Enumerated(EnumType.STRING) SchoolWork kind,
        LocalDate heldOn,
        Long school,
        @Nullable Long village,
        @Nullable String person,
        @Nullable String topic,
        @Nullable Integer lessons,
        @Nullable Integer people,
        @Nullable LocalDate termEndsOn,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** What the rows of the vice-principals in office on a day hold. */
    public static List<Condition> inOffice(LocalDate day) {
        return List.of(
                Condition.is("kind", SchoolWork.VICE_PRINCIPAL),
                Condition.upTo("heldOn", day),
                new Condition.EmptyOrAfter("termEndsOn", day.minusDays(1).toString()));
    }
}
