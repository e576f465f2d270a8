package fazhi.organisation;

import fazhi.common.Remembered;
import fazhi.ledger.RowChanged;
import fazhi.security.Colleagues;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a department as the list of staff has them now (部门人员): asked for every row. */
@Component
class DepartmentStaff implements Colleagues {

    private final JdbcClient database;

    private final Map<Long, Remembered<Set<Long>>> known = new ConcurrentHashMap<>();

    DepartmentStaff(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Long> of(long department) {
        return known.computeIfAbsent(department, id -> new Remembered<>(() -> read(id))).get();
    }

    private Set<Long> read(long department) {
        return database.sql("select id from staff_member where department_id = ?")
                .param(department)
                .query((row, _) -> row.getLong(1))
                .set();
    }

    @EventListener
    void changed(RowChanged change) {
        if (change.ref().ledger().equals("staff")) {
            known.values().forEach(Remembered::forget);
        }
    }
}
