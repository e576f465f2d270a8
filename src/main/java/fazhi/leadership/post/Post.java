package fazhi.leadership.post;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "staff_post")
class Post extends SortedEntry<PostData> {

    @Embedded private PostData data;

    @Override
    protected PostData data() {
        return data;
    }

    @Override
    protected void data(PostData data) {
        this.data = data;
    }
}
