package fazhi.organisation;

import fazhi.common.Stored;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "staff_member")
class StaffMember {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private @Nullable Long id;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "order_no")
    private int order;

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private String title;

    @Column(name = "department_id")
    private @Nullable Long department;

    @Column(name = "leader")
    private boolean leader;

    @Column(name = "enabled")
    private boolean enabled;

    StaffMember(StaffData data) {
        change(data);
    }

    StaffMember() {
        // for JPA
    }

    final void change(StaffData data) {
        order = data.order();
        name = data.name();
        title = data.title();
        department = data.department();
        leader = data.leader();
        enabled = data.enabled();
    }

    Stored<StaffData> stored() {
        if (id == null) {
            throw new IllegalStateException("not saved");
        }
        var data = new StaffData(order, name, title, department, leader, enabled);
        return new Stored<>(id, version, data);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StaffMember member && id != null && id.equals(member.id);
    }

    @Override
    public int hashCode() {
        return getClass().hashCode();
    }
}
