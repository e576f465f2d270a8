package fazhi.publicity.village;

import fazhi.ledger.store.Entry;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@Entity
@Table(name = "model_village")
class ModelVillage extends Entry<ModelVillageData> {

    @Embedded private ModelVillageData data;

    @Override
    protected ModelVillageData data() {
        return data;
    }

    @Override
    protected void data(ModelVillageData data) {
        this.data = data;
    }
}
