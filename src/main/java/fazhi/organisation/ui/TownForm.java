package fazhi.organisation.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fazhi.organisation.town.TownSettings;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The names of the town being typed (镇街名称表单): each field says what it wants, with an example made
 * of what was typed; what follows from county and town is proposed, and never changed once typed.
 */
final class TownForm {

    private final UnitKit kit;

    private final Map<String, TextField> fields = new LinkedHashMap<>();

    private final Map<String, String> proposed = new LinkedHashMap<>();

    TownForm(UnitKit kit) {
        this.kit = kit;
        List.of(
                        "county",
                        "town",
                        "shortName",
                        "issuer",
                        "jointWith",
                        "documentPrefix",
                        "addressee",
                        "copyTo",
                        "printedBy",
                        "enforcementOffice")
                .forEach(key -> fields.put(key, text()));
        field("county").addValueChangeListener(event -> follow(event.isFromClient()));
        field("town").addValueChangeListener(event -> follow(event.isFromClient()));
        field("documentPrefix").addValueChangeListener(_ -> explain());
    }

    private TextField text() {
        var field = new TextField();
        Limit.of(field, TownSettings.MAX_LENGTH);
        field.setValueChangeMode(ValueChangeMode.ON_BLUR);
        return field;
    }

    PlainForm<TownSettings> form() {
        var form = new PlainForm<>("town", TownSettings.class, kit.texts());
        var required = List.of("town", "addressee");
        fields.forEach(
                (key, field) -> {
                    if (required.contains(key)) {
                        form.required(key, field);
                    } else {
                        form.field(key, field);
                    }
                });
        explain();
        return form.field("enforcementFounded", kit.days().make(""));
    }

    /** Proposes what follows, where nothing else was typed. */
    private void follow(boolean typed) {
        if (typed) {
            var county = proper(value("county"));
            var town = value("town");
            var shortName = proper(town);
            propose("shortName", shortName);
            if (!county.isEmpty()) {
                propose("addressee", county + government());
                propose("issuer", town.isEmpty() ? "" : county + town);
            }
        }
        explain();
    }

    private void propose(String key, String text) {
        var field = field(key);
        if (!text.isEmpty() && (field.isEmpty() || field.getValue().equals(proposed.get(key)))) {
            field.setValue(text);
            proposed.put(key, text);
        }
    }

    private String proper(String name) {
        return name.endsWith(government())
                ? name.substring(0, name.length() - government().length())
                : name;
    }

    private String government() {
        return kit.texts().get("town.government");
    }

    private String value(String key) {
        return field(key).getValue().strip();
    }

    private TextField field(String key) {
        return Objects.requireNonNull(fields.get(key));
    }

    /** An example for each, of this town as far as it is known. */
    private void explain() {
        var texts = kit.texts();
        var town = or(value("town"), "town.example-town");
        var examples =
                List.of(
                        town,
                        proper(town),
                        proper(or(value("county"), "town.example-county")),
                        or(value("documentPrefix"), "town.example-prefix"));
        fields.forEach(
                (key, field) ->
                        field.setHelperText(texts.get("town.help." + key, examples.toArray())));
    }

    private String or(String typed, String example) {
        return typed.isEmpty() ? kit.texts().get(example) : typed;
    }
}
