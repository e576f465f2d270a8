package fazhi.deadline.due;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks are asked for (期限查询).
 *
 * @param day as of which they run
 * @param module of the ledgers of one pillar only, or empty
 * @param ledger of one ledger only, or empty
 * @param rule of one rule only, or empty
 * @param owner of one member of staff only, or null
 */
public record RadarQuery(
        LocalDate day,
        Nearness nearness,
        String module,
        String ledger,
        String rule,
        @Nullable Long owner) {

    public static RadarQuery of(LocalDate day) {
        return new RadarQuery(day, Nearness.ALL, "", "", "", null);
    }

    public RadarQuery on(LocalDate other) {
        return new RadarQuery(other, nearness, module, ledger, rule, owner);
    }

    public RadarQuery within(Nearness other) {
        return new RadarQuery(day, other, module, ledger, rule, owner);
    }

    public RadarQuery of(String oneLedger, String oneRule) {
        return new RadarQuery(day, nearness, module, oneLedger, oneRule, owner);
    }

    /** Whether a clock that ends on this day is near enough. */
    boolean holds(@Nullable LocalDate due) {
        return nearness.holds(due, day);
    }

    /** Those of the ledgers of one pillar. */
    public RadarQuery in(String pillar) {
        return new RadarQuery(day, nearness, pillar, ledger, rule, owner);
    }

    /** Those of this person alone; of everybody where it is null. */
    public RadarQuery by(@Nullable Long person) {
        return new RadarQuery(day, nearness, module, ledger, rule, person);
    }
}
