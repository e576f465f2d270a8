package fazhi.publicity.activity;

import fazhi.ledger.store.column.Choices;

/** Several forms in one activity (宣传形式多选). */
public final class Forms extends Choices<Form> {

    public Forms() {
        super(Form.class);
    }
}
