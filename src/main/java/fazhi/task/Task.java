package fazhi.task;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "work_task")
class Task extends Entry<TaskData> {

    @Embedded private TaskData data;

    @Override
    protected TaskData data() {
        return data;
    }

    @Override
    protected void data(TaskData data) {
        this.data = data;
    }
}
