package fazhi.security.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.notification.Notification;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.util.HashMap;
import java.util.Map;

/** Shows a refusal at the field it concerns, or as a message. */
final class Refusals {

    private final Map<String, HasValidation> fields = new HashMap<>();

    private final Texts texts;

    Refusals(Texts texts) {
        this.texts = texts;
    }

    Refusals field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    void forget() {
        fields.values().forEach(field -> field.setInvalid(false));
    }

    void show(Refusal refusal) {
        var field = fields.get(refusal.field());
        if (field == null) {
            Notification.show(refusal.text(texts));
        } else {
            field.setErrorMessage(refusal.text(texts));
            field.setInvalid(true);
        }
    }
}
