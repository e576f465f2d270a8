package fazhi.agenda.ui;

import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.agenda.AgendaEntry;
import fazhi.agenda.AgendaSpan;
import fazhi.calendar.CalendarDay;
import fazhi.calendar.DayKind;
import fazhi.ui.TestIds;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One day of a month (日历中一天): its number, whether it is off, and what stands on it. */
final class DayCell extends NativeTableCell {

    /** So many fit a cell of the smallest screen; the others unfold. */
    private static final int SHOWN = 3;

    DayCell(LocalDate day, AgendaSpan span, SerializableConsumer<AgendaEntry> move) {
        addClassName("agenda-cell");
        var special = span.special().get(day);
        look(this, day, special);
        var number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("agenda-number");
        var weekday = new Span(getTranslation("day.weekday." + day.getDayOfWeek().getValue()));
        weekday.addClassName("agenda-weekday");
        var head = new Div(number, weekday);
        head.addClassName("agenda-day-head");
        if (special != null) {
            head.add(badge(special));
        }
        add(head);
        var entries = span.on(day);
        entries.stream().limit(SHOWN).forEach(each -> add(line(each, move)));
        if (entries.size() > SHOWN) {
            var more = new Div();
            entries.stream().skip(SHOWN).forEach(each -> more.add(line(each, move)));
            var details =
                    new NativeDetails(getTranslation("agenda.more", entries.size() - SHOWN), more);
            details.addClassName("agenda-more");
            add(details);
        }
        getElement().getClassList().set("agenda-empty", entries.isEmpty());
        TestIds.mark(this, "day-" + day);
    }

    /** What is dropped here is planned for this day. */
    DayCell dropping(LocalDate day, SerializableBiConsumer<AgendaEntry, LocalDate> dropped) {
        DropTarget.create(this)
                .addDropListener(
                        event ->
                                event.getDragData()
                                        .filter(AgendaEntry.class::isInstance)
                                        .map(AgendaEntry.class::cast)
                                        .ifPresent(entry -> dropped.accept(entry, day)));
        return this;
    }

    private static EntryLine line(AgendaEntry entry, SerializableConsumer<AgendaEntry> move) {
        var line = new EntryLine(entry);
        return entry.movable() ? line.movable(move) : line;
    }

    private Span badge(CalendarDay special) {
        var off = special.kind() == DayKind.OFF;
        var badge = new Span(getTranslation(off ? "agenda.off" : "agenda.worked", special.name()));
        badge.addClassName(off ? "agenda-off" : "agenda-worked");
        return badge;
    }

    /** Days of rest are shaded. */
    static void look(NativeTableCell cell, LocalDate day, @Nullable CalendarDay special) {
        var rests =
                special == null
                        ? day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0
                        : special.kind() == DayKind.OFF;
        cell.getElement().getClassList().set("agenda-rest", rests);
    }
}
