package fazhi.organisation;

import fazhi.common.Missing;
import fazhi.common.Stored;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the staff in official order (工作人员). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class StaffService {

    private final StaffMembers members;

    StaffService(StaffMembers members) {
        this.members = members;
    }

    public List<Stored<StaffData>> list() {
        return members.findAllByOrderByOrderAscIdAsc().stream().map(StaffMember::stored).toList();
    }

    public Stored<StaffData> get(long id) {
        return load(id).stored();
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public long add(StaffData data) {
        data.check();
        return members.save(new StaffMember(data)).stored().id();
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void change(Stored<StaffData> changed) {
        changed.data().check();
        var member = load(changed.id());
        changed.requireVersion(member.stored().version());
        member.change(changed.data());
    }

    private StaffMember load(long id) {
        return members.findById(id).orElseThrow(() -> new Missing("staff " + id));
    }
}
