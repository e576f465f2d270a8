package fazhi.deadline;

import java.time.LocalDate;

/**
 * Which clocks are asked for (期限查询).
 *
 * @param day as of which they run
 * @param ledger of one ledger only, or empty
 * @param rule of one rule only, or empty
 */
public record RadarQuery(LocalDate day, Nearness nearness, String ledger, String rule) {

    public static RadarQuery of(LocalDate day) {
        return new RadarQuery(day, Nearness.ALL, "", "");
    }

    public RadarQuery on(LocalDate other) {
        return new RadarQuery(other, nearness, ledger, rule);
    }

    public RadarQuery within(Nearness other) {
        return new RadarQuery(day, other, ledger, rule);
    }

    public RadarQuery of(String oneLedger, String oneRule) {
        return new RadarQuery(day, nearness, oneLedger, oneRule);
    }
}
