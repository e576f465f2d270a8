package fazhi.deadline;

import fazhi.common.RecordRef;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ClockRows extends Repository<ClockRow, Long> {

    ClockRow save(ClockRow row);

    @Modifying
    @Query("delete from ClockRow row where row.ledger = ?1 and row.recordId = ?2")
    void deleteOf(String ledger, long recordId);

    @Query(
            """
            select new fazhi.deadline.DueRow(row.rule, row.ledger, row.recordId, row.subject, row.due)
            from ClockRow row
            where row.stopped is null and row.ledger in ?1 and row.started <= ?2
            order by row.due nulls last, row.id
            """)
    List<DueRow> running(List<String> ledgers, LocalDate day, Limit limit);

    /** Clocks that have begun to run on one record, the most urgent first. */
    @Query(
            """
            select new fazhi.deadline.DueRow(row.rule, row.ledger, row.recordId, row.subject, row.due)
            from ClockRow row
            where row.stopped is null and row.ledger = ?1 and row.recordId = ?2
              and row.started <= ?3
            order by row.due nulls last, row.id
            """)
    List<DueRow> runningOn(String ledger, long recordId, LocalDate day);

    /** How many clocks ran out before a day, by rule. */
    @Query(
            """
            select new fazhi.deadline.Overdue(row.rule, row.ledger, count(*), min(row.recordId))
            from ClockRow row
            where row.stopped is null and row.due < ?2 and row.ledger in ?1
            group by row.rule, row.ledger
            order by min(row.due)
            """)
    List<Overdue> overdue(List<String> ledgers, LocalDate day);

    @Query(
            """
            select new fazhi.deadline.DueRow(row.rule, row.ledger, row.recordId, row.subject, row.due)
            from ClockRow row
            where row.stopped is null and row.due between ?2 and ?3 and row.ledger in ?1
            order by row.due, row.id
            """)
    List<DueRow> ending(List<String> ledgers, LocalDate from, LocalDate to, Limit limit);

    /** Records with a clock that waits for a plan of holidays. */
    @Query(
            """
            select distinct new fazhi.common.RecordRef(row.ledger, row.recordId)
            from ClockRow row
            where row.due is null
            """)
    List<RecordRef> waiting(Limit limit);

    @Modifying
    @Query("update ClockRow row set row.due = null where row.due between ?1 and ?2")
    void letWait(LocalDate from, LocalDate to);
}
