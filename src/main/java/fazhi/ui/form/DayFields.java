package fazhi.ui.form;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.data.binder.Result;
import fazhi.calendar.WorkingCalendar;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.DateText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes date fields (日期框) that understand 今天, 12.2 and 20221202 and tell weekday and working day.
 */
@Component
public class DayFields {

    private static final int MONTHS = 12;

    private static final int DAYS = 7;

    private final WorkingCalendar calendar;

    private final Clock clock;

    private final Texts texts;

    DayFields(WorkingCalendar calendar, Clock clock, Texts texts) {
        this.calendar = calendar;
        this.clock = clock;
        this.texts = texts;
    }

    public DatePicker make(String label) {
        var field = new DatePicker(label);
        field.setI18n(words());
        field.setFallbackParser(
                text ->
                        DateText.parse(text, LocalDate.now(clock))
                                .map(Result::ok)
                                .orElseGet(() -> Result.error(texts.get("day.unreadable", text))));
        // the calendar opens by its button: typing a date must not be in its way
        field.setAutoOpen(false);
        field.setClearButtonVisible(true);
        field.setPlaceholder(texts.get("day.placeholder"));
        field.setTooltipText(texts.get("day.hint"));
        field.addValueChangeListener(event -> field.setHelperText(describe(event.getValue())));
        return field;
    }

    /** Weekday, and whether offices are open (星期与工作日). */
    public String describe(@Nullable LocalDate day) {
        if (day == null) {
            return "";
        }
        var weekday = weekday(day);
        try {
            return texts.get(calendar.isWorkingDay(day) ? "day.working" : "day.resting", weekday);
        } catch (Refusal _) {
            return texts.get("day.calendar-unknown", weekday, String.valueOf(day.getYear()));
        }
    }

    /** The day and its weekday; in a list only a day of rest is remarked upon. */
    public String inList(LocalDate day) {
        return day + " " + (isRest(day) ? describe(day) : weekday(day));
    }

    private boolean isRest(LocalDate day) {
        try {
            return !calendar.isWorkingDay(day);
        } catch (Refusal _) {
            return false;
        }
    }

    private String weekday(LocalDate day) {
        return texts.get("day.weekday." + day.getDayOfWeek().getValue());
    }

    /** The last sign of a Chinese name, the first letters of any other: 一, Mo. */
    private static String shortest(String weekday) {
        return Character.isIdeographic(weekday.codePointAt(0))
                ? weekday.substring(weekday.length() - 1)
                : weekday.substring(0, 2);
    }

    private DatePickerI18n words() {
        var weekdays =
                Stream.concat(Stream.of(DAYS), IntStream.range(1, DAYS).boxed())
                        .map(day -> texts.get("day.weekday." + day))
                        .toList();
        var months =
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(m -> texts.get("day.month." + m))
                        .toList();
        return new DatePickerI18n()
                .setDateFormats("yyyy-MM-dd", List.<String>of().toArray(String[]::new))
                .setMonthNames(months)
                .setWeekdays(weekdays)
                .setWeekdaysShort(weekdays.stream().map(DayFields::shortest).toList())
                .setFirstDayOfWeek(1)
                .setToday(texts.get("day.today"))
                .setCancel(texts.get("common.cancel"))
                .setBadInputErrorMessage(texts.get("day.unreadable-short"));
    }
}
