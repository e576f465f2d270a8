package fazhi.deadline;

import fazhi.common.RecordRef;
import fazhi.deadline.due.BegunClock;
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

    /** Clocks that have begun to run on one record, the most urgent first. */
    @Query(
            """
            select new fazhi.deadline.due.BegunClock(row.rule, row.started, row.due, row.owner)
            from ClockRow row
            where row.stopped is null and row.ledger = ?1 and row.recordId = ?2
              and row.started <= ?3
            order by row.due nulls last, row.id
            """)
    List<BegunClock> runningOn(String ledger, long recordId, LocalDate day);

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
