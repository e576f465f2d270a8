package fazhi.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is typed about a member of staff (工作人员信息), in the official order.
 *
 * @param departed true for who is not offered for new work any more
 */
@Embeddable
public record StaffData(
        @Column(name = "order_no") @Nullable Integer order,
        String name,
        @Column(name = "department_id") @Nullable Long department,
        @Nullable String title,
        @Nullable Boolean leader,
        @Nullable Boolean departed) {

    public boolean leads() {
        return Boolean.TRUE.equals(leader);
    }

    /** The same person, not offered for new work any more. */
    public StaffData left() {
        return new StaffData(order, name, department, title, leader, true);
    }
}
