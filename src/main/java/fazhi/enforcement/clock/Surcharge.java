package fazhi.enforcement.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What late payment adds to a fine (加处罚款): 3 % of it a day, never more than the fine itself, 行政处罚法
 * art 72(一); not counted while it is reconsidered or sued about, art 73.
 *
 * @param fine yuan
 * @param due last day to pay
 * @param stops when it was not counted
 */
public record Surcharge(BigDecimal fine, LocalDate due, List<Stop> stops) {

    private static final BigDecimal DAILY = new BigDecimal("0.03");

    /** Days after which the sum is the fine itself. */
    static final int CAPPED = 34;

    public Surcharge {
        stops = List.copyOf(stops);
    }

    /**
     * From the day somebody applied or sued to the day it was decided (停止计算期间).
     *
     * @param to null while it is not decided
     */
    public record Stop(LocalDate from, @Nullable LocalDate to) {

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** The first day it is counted. */
    public LocalDate from() {
        return due.plusDays(1);
    }

    /** Days counted up to a day, that one included. */
    public long days(LocalDate until) {
        return until.isAfter(due)
                ? due.datesUntil(until).map(day -> day.plusDays(1)).filter(this::counted).count()
                : 0;
    }

    /** Yuan up to a day, rounded once, half up to the cent. */
    public BigDecimal on(LocalDate until) {
        return of(fine, days(until));
    }

    /** Yuan after so many days, rounded once, half up to the cent. */
    public static BigDecimal of(BigDecimal fine, long days) {
        return fine.multiply(DAILY)
                .multiply(BigDecimal.valueOf(days))
                .min(fine)
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The day on which the sum reaches the fine; nothing while it stands still. */
    public Optional<LocalDate> cappedOn() {
        if (stops.stream().anyMatch(stop -> stop.to() == null)) {
            return Optional.empty();
        }
        return due.datesUntil(LocalDate.MAX)
                .skip(1)
                .filter(this::counted)
                .skip(CAPPED - 1L)
                .findFirst();
    }

    private boolean counted(LocalDate day) {
        return stops.stream().noneMatch(stop -> stop.holds(day));
    }
}
