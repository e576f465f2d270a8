package fazhi.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of special days; rows are replaced a year at a time, so no entity is needed. */
@Repository
class CalendarDays {

    private final JdbcClient database;

    CalendarDays(JdbcClient database) {
        this.database = database;
    }

    List<CalendarDay> of(int year) {
        return database.sql(
                        """
                        select calendar_date, kind, name from calendar_day
                        where calendar_date between ? and ? order by calendar_date
                        """)
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .query(
                        (row, _) ->
                                new CalendarDay(
                                        row.getObject(1, LocalDate.class),
                                        DayKind.valueOf(row.getString(2)),
                                        row.getString(3)))
                .list();
    }

    List<Integer> years() {
        return database.sql(
                        """
                        select distinct extract(year from calendar_date) as plan_year
                        from calendar_day order by plan_year
                        """)
                .query((row, _) -> row.getInt(1))
                .list();
    }

    void replace(int year, List<CalendarDay> days) {
        database.sql("delete from calendar_day where calendar_date between ? and ?")
                .params(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))
                .update();
        for (var day : days) {
            database.sql("insert into calendar_day (calendar_date, kind, name) values (?, ?, ?)")
                    .params(day.date(), day.kind().name(), day.name())
                    .update();
        }
    }
}
