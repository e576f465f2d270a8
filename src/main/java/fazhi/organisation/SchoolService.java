package fazhi.organisation;

import fazhi.common.Stored;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the schools (学校). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class SchoolService {

    private final Units units;

    private final Reorganisation reorganisation;

    SchoolService(Units schoolUnits, Clock clock) {
        this.units = schoolUnits;
        this.reorganisation = new Reorganisation(units, clock);
    }

    /** All of them, also former ones, in the town's own order. */
    public List<Stored<UnitData>> list() {
        return units.list();
    }

    /** Under the names of that day. */
    public List<Stored<UnitData>> holdingOn(LocalDate day) {
        return units.holdingOn(day);
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

    /**
     * Renames one, or merges several, from a day on; rows of the days before keep the old names.
     *
     * @throws fazhi.common.Refusal when one of them is no more, or the name is taken
     */
    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void reorganise(ReorganisationData data) {
        reorganisation.carryOut(data);
    }
}
