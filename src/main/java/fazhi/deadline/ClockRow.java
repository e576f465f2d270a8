package fazhi.deadline;

import fazhi.common.RecordRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "clock_row")
class ClockRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "rule_name")
    private String rule;

    @Column(name = "ledger")
    private String ledger;

    @Column(name = "record_id")
    private long recordId;

    @Column(name = "subject")
    private String subject;

    @Column(name = "started_on")
    private LocalDate started;

    @Column(name = "due_on")
    private @Nullable LocalDate due;

    @Column(name = "stopped_on")
    private @Nullable LocalDate stopped;

    @Column(name = "owner_id")
    private @Nullable Long owner;

    @Column(name = "other_owner_id")
    private @Nullable Long otherOwner;

    ClockRow() {
        // for JPA
    }

    ClockRow(RecordRef ref, String subject, Clock clock, List<Long> owners) {
        ledger = ref.ledger();
        recordId = ref.id();
        this.subject = subject;
        rule = clock.rule();
        started = clock.started();
        due = clock.due();
        stopped = clock.stopped();
        owner = owners.isEmpty() ? null : owners.getFirst();
        otherOwner = owners.size() > 1 ? owners.get(1) : null;
    }
}
