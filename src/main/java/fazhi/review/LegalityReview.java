package fazhi.review;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "legality_review")
class LegalityReview extends Entry<LegalityReviewData> {

    @Embedded private LegalityReviewData data;

    @Override
    protected LegalityReviewData data() {
        return data;
    }

    @Override
    protected void data(LegalityReviewData data) {
        this.data = data;
    }
}
