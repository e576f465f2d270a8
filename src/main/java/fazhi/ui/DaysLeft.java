package fazhi.ui;

import fazhi.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** How many calendar days are left until a day (剩余天数), in words. */
@Component
public class DaysLeft {

    private final Texts texts;

    private final Clock clock;

    DaysLeft(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** In calendar days; negative once the day has passed. */
    public long until(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.now(clock), day);
    }

    public boolean overdue(LocalDate day) {
        return until(day) < 0;
    }

    public String words(LocalDate day) {
        long days = until(day);
        if (days < 0) {
            return texts.get("due.overdue", -days);
        }
        return days == 0 ? texts.get("due.today") : texts.get("due.left", days);
    }
}
