package fazhi.organisation;

import fazhi.common.Refusal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a village, department or school (机构信息); they merge and are renamed, so each
 * holds from a day to a day and says what it was before.
 */
public record UnitData(
        int order,
        String name,
        @Nullable String formerOf,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final int NAME_MAX_LENGTH = 60;

    public static final int FORMER_MAX_LENGTH = 200;

    public UnitData {
        name = name.strip();
    }

    public static UnitData of(int order, String name) {
        return new UnitData(order, name, null, null, null);
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    void check() {
        if (name.isEmpty() || name.length() > NAME_MAX_LENGTH) {
            throw Refusal.at("name", "organisation.refused.name", NAME_MAX_LENGTH);
        }
        if (from != null && to != null && !from.isBefore(to)) {
            throw Refusal.at("to", "organisation.refused.dates");
        }
    }
}
