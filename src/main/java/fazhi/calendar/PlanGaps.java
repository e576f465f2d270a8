package fazhi.calendar;

import fazhi.common.Texts;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a year's plan still lacks (节假日安排缺项). It is whole when each feast has its days and the days
 * balance: each working day off beyond those of the law is made up for on a weekend. A line
 * forgotten on either side breaks that.
 */
@Component
class PlanGaps {

    private static final String MID_AUTUMN = "mid-autumn";

    private static final String NATIONAL = "national";

    /** A plan that joins the two autumn feasts may name only one of them. */
    private static final int JOINED = 8;

    private final Texts texts;

    PlanGaps(Texts texts) {
        this.texts = texts;
    }

    /** Sentences; none when the plan is whole. */
    List<String> of(int year, List<CalendarDay> plan) {
        var gaps = new ArrayList<String>();
        var off = plan.stream().filter(day -> day.kind() == DayKind.OFF).toList();
        for (var feast : Feasts.all()) {
            var days = off.stream().filter(feast::names).count();
            if (days < feast.days(year) && !joined(feast, off)) {
                var name = texts.get("calendar.feast." + feast.key());
                gaps.add(texts.get("calendar.gap-feast", name, feast.days(year), days));
            }
        }
        balance(year, plan, off, gaps);
        return gaps;
    }

    private void balance(
            int year, List<CalendarDay> plan, List<CalendarDay> off, List<String> gaps) {
        var weekdays = off.stream().filter(PlanGaps::weekday).toList();
        var others = weekdays.stream().filter(day -> !Feasts.named(day)).count();
        var madeUp = plan.size() - off.size();
        var given = weekdays.size() - madeUp;
        var law = Feasts.days(year);
        if (given < law) {
            gaps.add(texts.get("calendar.gap-off", law + madeUp, weekdays.size()));
        } else if (given > law + others) {
            gaps.add(texts.get("calendar.gap-work", weekdays.size() - law, madeUp));
        }
    }

    private static boolean joined(Feasts.Feast feast, List<CalendarDay> off) {
        return feast.key().equals(MID_AUTUMN)
                && Feasts.all().stream()
                                .filter(each -> each.key().equals(NATIONAL))
                                .flatMap(national -> off.stream().filter(national::names))
                                .count()
                        >= JOINED;
    }

    private static boolean weekday(CalendarDay day) {
        return day.date().getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}
