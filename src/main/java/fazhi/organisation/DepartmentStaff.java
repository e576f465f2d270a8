package fazhi.organisation;

import fazhi.common.RememberedByKey;
import fazhi.ledger.RowChanged;
import fazhi.security.Colleagues;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of a department as the list of staff has them now (部门人员): asked for every row. */
@Component
class DepartmentStaff implements Colleagues {

    private final JdbcClient database;

    private final RememberedByKey<Long, Set<Long>> known = new RememberedByKey<>(this::read);

    DepartmentStaff(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Set<Long> of(long department) {
        return known.get(department);
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
            known.forget();
        }
    }
}
