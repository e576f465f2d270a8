package fazhi.publicity.survey;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "awareness_survey")
class AwarenessSurvey extends Entry<SurveyData> {

    @Embedded private SurveyData data;

    @Override
    protected SurveyData data() {
        return data;
    }

    @Override
    protected void data(SurveyData data) {
        this.data = data;
    }
}
