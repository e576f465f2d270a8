package fazhi.publicity.activity;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year kept for publicity of law (普法节点).
 *
 * @param everyYear true when an activity is due every year (固定节点)
 */
@Embeddable
public record CampaignDayData(
        String name,
        Integer monthOfYear,
        Integer dayOfMonth,
        @Nullable Boolean everyYear,
        @Nullable String basis,
        @Nullable String remark) {

    private static final int MONTHS = 12;

    /** Where it stands in the year. */
    public MonthDay order() {
        return MonthDay.of(monthOfYear, dayOfMonth);
    }

    public LocalDate in(int year) {
        return order().atYear(year);
    }

    /** True when the year has such a day, be it a leap year. */
    boolean exists() {
        return monthOfYear != null
                && dayOfMonth != null
                && monthOfYear >= 1
                && monthOfYear <= MONTHS
                && dayOfMonth >= 1
                && dayOfMonth <= Month.of(monthOfYear).maxLength();
    }
}
