package fazhi.organisation.unit;

import fazhi.common.text.VisibleText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a village, department or school (机构信息); they merge and are renamed, so each
 * holds from a day to a day and says what it was before.
 *
 * @param order place in the official order; the last one where none is typed
 */
@Embeddable
public record UnitData(
        @Column(name = "order_no") @Nullable Integer order,
        String name,
        @Nullable String formerOf,
        @Column(name = "valid_from") @Nullable LocalDate from,
        @Column(name = "valid_to") @Nullable LocalDate to) {

    public static final int NAME_MAX_LENGTH = 200;

    /** Between names of units that were before. */
    static final String MARK = "\u3001";

    static final int FORMER_MAX_LENGTH = 200;

    public static UnitData of(int order, String name) {
        return new UnitData(order, name, null, null, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    UnitData renamed(String other) {
        return new UnitData(order, other, remembering(name), from, to);
    }

    UnitData called(String other) {
        return new UnitData(order, other, formerOf, from, to);
    }

    UnitData ended(LocalDate day) {
        return new UnitData(order, name, formerOf, from, day);
    }

    /** The same unit, which has taken others in. */
    UnitData enlarged(String others) {
        return new UnitData(order, name, remembering(others), from, to);
    }

    private String remembering(String before) {
        var all = formerOf == null || formerOf.isBlank() ? before : formerOf + MARK + before;
        return VisibleText.cut(all, FORMER_MAX_LENGTH);
    }
}
