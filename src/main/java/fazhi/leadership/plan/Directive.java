package fazhi.leadership.plan;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "directive")
class Directive extends Entry<DirectiveData> {

    @Embedded private DirectiveData data;

    @Override
    protected DirectiveData data() {
        return data;
    }

    @Override
    protected void data(DirectiveData data) {
        this.data = data;
    }
}
