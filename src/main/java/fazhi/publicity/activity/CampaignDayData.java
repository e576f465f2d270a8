package fazhi.publicity.activity;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of the year kept for publicity of law (普法节点).
 *
 * @param monthDay {@code 12-04}
 * @param everyYear true when an activity is due every year (固定节点)
 */
@Embeddable
public record CampaignDayData(
        String name,
        String monthDay,
        @Nullable Boolean everyYear,
        @Nullable String basis,
        @Nullable String remark) {

    private static final Pattern DAY = Pattern.compile("(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

    /** True when month and day are written as they are kept. */
    boolean readable() {
        return monthDay != null && DAY.matcher(monthDay).matches();
    }
}
