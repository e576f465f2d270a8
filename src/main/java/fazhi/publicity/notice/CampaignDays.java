package fazhi.publicity.notice;

import fazhi.publicity.activity.CampaignDayData;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which day of publicity an activity was held for (普法节点识别): by its date and its words, and never by
 * one of them alone unless the words name it.
 */
public final class CampaignDays {

    private static final int NEAR = 15;

    private static final int MONTH = 31;

    private CampaignDays() {}

    public static Optional<CampaignDayData> of(
            @Nullable LocalDate held, String words, List<CampaignDayData> days) {
        return days.stream().filter(day -> near(held, day) && named(words, day)).findFirst();
    }

    private static boolean near(@Nullable LocalDate held, CampaignDayData day) {
        if (held == null) {
            return false;
        }
        try {
            boolean month = NoticeWords.has("month-long", day.name());
            long apart = ChronoUnit.DAYS.between(day.in(held.getYear()), held);
            return month ? apart >= 0 && apart < MONTH : Math.abs(apart) <= NEAR;
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** Its core word (宪法, 禁毒), its name, or its date written as a name (12·4). */
    private static boolean named(String words, CampaignDayData day) {
        var core = NoticeWords.in("day.shell", day.name()).replaceAll("");
        var dotted =
                "(?<!\\d)" + day.monthOfYear() + "[.\\u00b7\\u30fb]" + day.dayOfMonth() + "(?!\\d)";
        return words.contains(day.name())
                || core.length() >= 2 && words.contains(core)
                || java.util.regex.Pattern.compile(dotted).matcher(words).find();
    }
}
