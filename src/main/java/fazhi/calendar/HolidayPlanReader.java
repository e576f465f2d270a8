package fazhi.calendar;

import fazhi.common.Refusal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Reads a plan from text, and names the line that is wrong. */
final class HolidayPlanReader {

    private static final String HEADER = "date,kind,name";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private HolidayPlanReader() {}

    static List<CalendarDay> read(int year, String csv) {
        var lines = csv.replace(BYTE_ORDER_MARK, "").lines().map(String::strip).toList();
        var days = new ArrayList<CalendarDay>();
        var seen = new HashSet<LocalDate>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty() || lines.get(i).equals(HEADER)) {
                continue;
            }
            var day = day(lines.get(i), i + 1);
            if (day.date().getYear() != year) {
                throw refusal("calendar.import-other-year", i + 1, lines.get(i));
            }
            if (!seen.add(day.date())) {
                throw refusal("calendar.import-twice", i + 1, lines.get(i));
            }
            if (day.kind() == DayKind.WORK && !weekend(day.date())) {
                throw refusal("calendar.import-not-weekend", i + 1, lines.get(i));
            }
            days.add(day);
        }
        return days;
    }

    private static CalendarDay day(String line, int number) {
        var cells = line.split(",", -1);
        try {
            if (cells.length == 3 && cells[2].length() <= CalendarDay.NAME_MAX_LENGTH) {
                return new CalendarDay(
                        LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2].strip());
            }
        } catch (DateTimeParseException | IllegalArgumentException _) {
            // the refusal below says which line
        }
        throw refusal("calendar.import-line", number, line);
    }

    private static boolean weekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }

    private static Refusal refusal(String key, int number, String line) {
        return new Refusal(key, number, line);
    }
}
