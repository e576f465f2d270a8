package fazhi.deadline;

import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.deadline.due.DueSubject;
import fazhi.ledger.Ledger;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes the clocks of many new rows at once (批量生成期限), the same that saving each would write. */
@Component
public class ClockLoad {

    private static final String INSERT =
            """
            insert into clock_row (rule_name, ledger, record_id, subject, started_on, due_on, stopped_on,
                owner_id, other_owner_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final ObjectProvider<ClockSource> sources;

    private final JdbcTemplate database;

    ClockLoad(ObjectProvider<ClockSource> sources, JdbcTemplate database) {
        this.sources = sources;
        this.database = database;
    }

    /** Of rows that nothing else points at yet. */
    public <D extends Record> void write(Ledger<D> ledger, List<Stored<D>> rows) {
        var mine =
                sources.stream()
                        .filter(source -> source.ledger().equals(ledger.format().id()))
                        .toList();
        var all = new ArrayList<Object[]>();
        for (var row : rows) {
            var ref = new RecordRef(ledger.format().id(), row.id());
            var owners =
                    mine.stream()
                            .flatMap(source -> source.owners(row.data()).stream())
                            .distinct()
                            .toList();
            var subject = DueSubject.of(ledger, row.data());
            for (var source : mine) {
                source.clocks(row.data())
                        .forEach(clock -> all.add(values(ref, subject, clock, owners)));
            }
        }
        database.batchUpdate(INSERT, all);
    }

    private static @Nullable Object[] values(
            RecordRef ref, String subject, Clock clock, List<Long> owners) {
        return new @Nullable Object[] {
            clock.rule(),
            ref.ledger(),
            ref.id(),
            subject,
            day(clock.started()),
            day(clock.due()),
            day(clock.stopped()),
            owners.isEmpty() ? null : owners.getFirst(),
            owners.size() > 1 ? owners.get(1) : null
        };
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
