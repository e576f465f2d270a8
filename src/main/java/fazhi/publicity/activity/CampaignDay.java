package fazhi.publicity.activity;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "campaign_day")
class CampaignDay extends Entry<CampaignDayData> {

    @Embedded private CampaignDayData data;

    @Override
    protected CampaignDayData data() {
        return data;
    }

    @Override
    protected void data(CampaignDayData data) {
        this.data = data;
    }
}
