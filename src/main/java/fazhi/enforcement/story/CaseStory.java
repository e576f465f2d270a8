package fazhi.enforcement.story;

import fazhi.ledger.store.SortedEntry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "case_story")
class CaseStory extends SortedEntry<CaseStoryData> {

    @Embedded private CaseStoryData data;

    @Override
    protected CaseStoryData data() {
        return data;
    }

    @Override
    protected void data(CaseStoryData data) {
        this.data = data;
    }
}
