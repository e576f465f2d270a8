package fazhi.organisation.handover;

import fazhi.common.RecordRef;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What went over with each handing over; rows are only added. */
@Repository
class HandedItems {

    private final JdbcClient database;

    HandedItems(JdbcClient database) {
        this.database = database;
    }

    void add(long handover, HandedItem item) {
        database.sql(
                        """
                        insert into handover_item (handover_id, ledger, record_id, title)
                        values (?, ?, ?, ?)
                        """)
                .params(handover, item.ref().ledger(), item.ref().id(), item.title())
                .update();
    }

    List<HandedItem> of(long handover) {
        return database.sql(
                        """
                        select ledger, record_id, title from handover_item
                        where handover_id = ? order by id
                        """)
                .param(handover)
                .query(
                        (row, _) ->
                                new HandedItem(
                                        new RecordRef(row.getString(1), row.getLong(2)),
                                        row.getString(3)))
                .list();
    }
}
