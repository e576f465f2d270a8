package fazhi.deadline.reminder;

import fazhi.notice.NoticeService;
import fazhi.security.People;
import fazhi.security.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells in the bell that a last day comes near (期限提醒), 30, 15, 7, 3 and 1 days before: whoever
 * answers for the matter, else the law office. A day on which the portal did not run is made up
 * for.
 */
@Component
class Reminders {

    private static final List<Integer> DAYS = List.of(30, 15, 7, 3, 1);

    private final JdbcClient database;

    private final NoticeService notices;

    private final People people;

    private final Clock clock;

    Reminders(JdbcClient database, NoticeService notices, People people, Clock clock) {
        this.database = database;
        this.notices = notices;
        this.people = people;
        this.clock = clock;
    }

    /** A running clock and one who answers for it (待提醒期限). */
    private record Near(
            String rule,
            String ledger,
            long record,
            String subject,
            LocalDate due,
            @Nullable String login) {}

    /** Sends what came due since the last time; a second time on a day sends nothing. */
    @Transactional
    void send() {
        var today = LocalDate.now(clock);
        var last = last().orElse(today.minusDays(1));
        if (!last.isBefore(today)) {
            return;
        }
        for (var near : near(today)) {
            if (crossed(near.due(), last, today)) {
                recipients(near).forEach(login -> tell(login, near, today));
            }
        }
        database.sql("delete from reminder_run").update();
        database.sql("insert into reminder_run (last_on) values (?)").param(today).update();
    }

    /** Whether one of the days lies behind the last time and not behind today. */
    static boolean crossed(LocalDate due, LocalDate last, LocalDate today) {
        long before = ChronoUnit.DAYS.between(last, due);
        long now = ChronoUnit.DAYS.between(today, due);
        return now > 0 && DAYS.stream().anyMatch(days -> before > days && now <= days);
    }

    private Optional<LocalDate> last() {
        return database.sql("select last_on from reminder_run").query(LocalDate.class).optional();
    }

    private List<Near> near(LocalDate today) {
        return database.sql(
                        """
                        select c.rule_name, c.ledger, c.record_id, c.subject, c.due_on, a.login_name
                        from clock_row c left join account a
                            on a.staff_id in (c.owner_id, c.other_owner_id)
                            and a.enabled = true and a.removed_at is null
                        where c.stopped_on is null and c.started_on <= ?
                            and c.due_on between ? and ?
                        order by c.due_on, c.id
                        """)
                .params(today, today, today.plusDays(DAYS.getFirst()))
                .query((row, _) -> near(row))
                .list();
    }

    private static Near near(ResultSet row) throws SQLException {
        return new Near(
                row.getString(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6));
    }

    private List<String> recipients(Near near) {
        return near.login() != null ? List.of(near.login()) : people.with(Role.LAW_OFFICE.name());
    }

    private void tell(String login, Near near, LocalDate today) {
        notices.send(
                login,
                "ledger/" + near.ledger() + "/" + near.record(),
                "reminder.near",
                NoticeService.word("clock." + near.rule()),
                near.subject(),
                ChronoUnit.DAYS.between(today, near.due()),
                near.due());
    }
}
