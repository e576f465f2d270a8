package fazhi.improvement.board;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.improvement.tree.TaskRows;
import fazhi.task.TaskData;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks along the months of a year (整改时间线): how long each was given, and how long it took. */
@Component
public record Timeline(TaskRows tasks) {

    private static final int MONTHS = 12;

    /** What a month is to a task (月度状态). */
    public enum Month {
        NONE,
        /** Between the day it was given out and the day it is due or was done. */
        GIVEN,
        /** Its due day lies in it, and has not passed undone this month. */
        TERM,
        /** After its due day, and not done. */
        LATE,
        DONE,
        CLOSED
    }

    /** One task (时间线一行). */
    public record Line(
            long id,
            String title,
            String route,
            String above,
            String who,
            LocalDate from,
            @Nullable LocalDate due,
            @Nullable LocalDate done,
            @Nullable LocalDate closed,
            List<Month> months) {

        public Line {
            months = List.copyOf(months);
        }
    }

    /** Given out by the end of the year and not closed before it began, the first given first. */
    public List<Line> of(int year, LocalDate today) {
        var period = Period.year(year);
        var rows = new ArrayList<>(tasks.standing(period, period.to()));
        rows.sort(
                Comparator.comparing((Stored<TaskData> row) -> row.data().assignedOn())
                        .thenComparing(Stored::id));
        var named = tasks.named(rows);
        return rows.stream().map(row -> line(row, named, year, today)).toList();
    }

    private Line line(Stored<TaskData> row, TaskRows.Named named, int year, LocalDate today) {
        var task = row.data();
        return new Line(
                row.id(),
                task.name(),
                tasks.route(row.id()),
                named.above(task),
                named.who(task),
                task.assignedOn(),
                task.dueOn(),
                task.doneOn(),
                task.closedOn(),
                IntStream.rangeClosed(1, MONTHS)
                        .mapToObj(month -> month(task, YearMonth.of(year, month), today))
                        .toList());
    }

    static Month month(TaskData task, YearMonth month, LocalDate today) {
        if (within(task.closedOn(), month)) {
            return Month.CLOSED;
        }
        if (within(task.doneOn(), month)) {
            return Month.DONE;
        }
        var ended = task.doneOn() != null ? task.doneOn() : task.closedOn();
        var last = ended == null ? today : ended;
        var first = month.atDay(1);
        var due = task.dueOn();
        if (due != null && due.isBefore(first) && !last.isBefore(first)) {
            return Month.LATE;
        }
        if (due != null && within(due, month)) {
            return ended == null && within(today, month) && today.isAfter(due)
                    ? Month.LATE
                    : Month.TERM;
        }
        var until = ended != null ? ended : Objects.requireNonNullElse(due, today);
        return task.assignedOn().isAfter(month.atEndOfMonth()) || until.isBefore(first)
                ? Month.NONE
                : Month.GIVEN;
    }

    private static boolean within(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }
}
