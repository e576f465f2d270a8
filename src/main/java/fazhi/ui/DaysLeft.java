package fazhi.ui;

import fazhi.common.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How many calendar days are left until a day (剩余天数), in words. */
@Component
public class DaysLeft {

    /** Days before a day from which it is near. */
    private static final int NEAR = 7;

    /** How it looks where nobody answers for a deadline. */
    public static final String UNASSIGNED = "unassigned";

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
        return words(day, LocalDate.now(clock));
    }

    /** As of another day than today. */
    public String words(LocalDate day, LocalDate from) {
        long days = ChronoUnit.DAYS.between(from, day);
        if (days < 0) {
            return texts.get("due.overdue", -days);
        }
        return days == 0 ? texts.get("due.today") : texts.get("due.left", days);
    }

    public Light light(LocalDate day) {
        return light(day, LocalDate.now(clock));
    }

    /** As of another day than today. */
    public static Light light(LocalDate day, LocalDate from) {
        long days = ChronoUnit.DAYS.between(from, day);
        return days < 0 ? Light.DARK : days <= NEAR ? Light.AMBER : Light.GREEN;
    }

    /** How long ago a day passed: 11 个月. */
    public String late(LocalDate due) {
        var passed = Lateness.of(due, LocalDate.now(clock));
        return texts.get("due.late", texts.get(passed.key(), passed.number()));
    }

    /** How near a day is (期限灯): red alone where its passing has consequences in law. */
    public enum Light {
        RED,
        DARK,
        AMBER,
        GREEN;

        /** The CSS class of what is so near. */
        public String look() {
            return "light-" + name().toLowerCase(Locale.ROOT);
        }
    }
}
