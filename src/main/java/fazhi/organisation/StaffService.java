package fazhi.organisation;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
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

    private static final String STAFF = "staff";

    private final StaffMembers members;

    private final AuditTrail trail;

    StaffService(StaffMembers members, AuditTrail trail) {
        this.members = members;
        this.trail = trail;
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
        var id = members.save(new StaffMember(data)).stored().id();
        trail.record(AuditAction.CREATED, new RecordRef(STAFF, id), null, data);
        return id;
    }

    @Transactional
    @PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'LAW_OFFICE')")
    public void change(Stored<StaffData> changed) {
        changed.data().check();
        var member = load(changed.id());
        changed.requireVersion(member.stored().version());
        trail.record(
                AuditAction.CHANGED,
                new RecordRef(STAFF, changed.id()),
                member.stored().data(),
                changed.data());
        member.change(changed.data());
    }

    private StaffMember load(long id) {
        return members.findById(id).orElseThrow(() -> new Missing("staff " + id));
    }
}
