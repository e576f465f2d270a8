package fazhi.organisation;

import fazhi.audit.AuditTrail;
import fazhi.common.Stored;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the schools (学校). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SchoolService {

    private final Units units;

    SchoolService(JdbcClient database, AuditTrail trail) {
        this.units = new Units(database, trail, "school");
    }

    /** All of them, also former ones, in the town's own order. */
    public List<Stored<UnitData>> list() {
        return units.list();
    }

    public List<Stored<UnitData>> holdingOn(LocalDate day) {
        return list().stream().filter(unit -> unit.data().holdsOn(day)).toList();
    }

    public Stored<UnitData> get(long id) {
        return units.get(id);
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public long add(UnitData data) {
        return units.add(data);
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void change(Stored<UnitData> changed) {
        units.change(changed);
    }
}
