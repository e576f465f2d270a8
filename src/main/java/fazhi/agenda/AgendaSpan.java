package fazhi.agenda;

import fazhi.calendar.CalendarDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What stands on some days running (日历区间).
 *
 * @param entries by day, in the order of their kinds
 * @param special days off and worked instead
 * @param cut whether a ledger has more rows in these days than are shown
 */
public record AgendaSpan(
        Map<LocalDate, List<AgendaEntry>> entries,
        Map<LocalDate, CalendarDay> special,
        boolean cut) {

    public AgendaSpan {
        entries = Map.copyOf(entries);
        special = Map.copyOf(special);
    }

    public List<AgendaEntry> on(LocalDate day) {
        return entries.getOrDefault(day, List.of());
    }
}
