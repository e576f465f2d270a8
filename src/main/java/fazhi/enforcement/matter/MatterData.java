package fazhi.enforcement.matter;

import fazhi.ledger.query.Condition;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A published matter (权责事项): what the town may or must do, on what basis, from which day.
 *
 * @param cause code of the offence cause a penalty case of this matter has
 * @param heldTo the day it was taken back or struck off
 */
@Embeddable
public record MatterData(
        String name,
        @Enumerated(EnumType.STRING) MatterKind kind,
        @Nullable String cause,
        @Nullable String basis,
        @Nullable String postTitle,
        LocalDate heldFrom,
        @Nullable LocalDate heldTo,
        @Nullable String remark,
        @Nullable Boolean invented) {

    /** What the ledger's rows hold on a day. */
    public static List<Condition> heldOn(LocalDate day) {
        return List.of(
                Condition.upTo("heldFrom", day),
                new Condition.EmptyOrAfter("heldTo", day.toString()));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(heldFrom) && (heldTo == null || day.isBefore(heldTo));
    }

    /** True when cases are filed under it: a duty list is not. */
    boolean usable() {
        return kind != MatterKind.DUTY;
    }
}
