package fazhi.security;

import java.util.Set;

/** Who works, or worked, in a department (部门人员), for what a person of one department sees. */
@FunctionalInterface
public interface Colleagues {

    /** Ids in the list of staff, also of those who left. */
    Set<Long> of(long department);
}
