package fazhi.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StaffMembers extends Repository<StaffMember, Long> {

    StaffMember save(StaffMember member);

    Optional<StaffMember> findById(long id);

    List<StaffMember> findAllByOrderByOrderAscIdAsc();
}
