package fazhi.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Stored;
import fazhi.ledger.Right;
import fazhi.organisation.unit.ReorganisationData;
import fazhi.organisation.unit.UnitData;
import fazhi.organisation.unit.Units;
import fazhi.ui.Notifications;
import fazhi.ui.Spoken;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.LedgerTool;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Merges and renames units above their list (撤并、更名). */
@org.springframework.stereotype.Component
class ReorganiseTool implements LedgerTool {

    private final List<Units> kinds;

    private final UnitKit kit;

    ReorganiseTool(List<Units> kinds, UnitKit kit) {
        this.kinds = kinds;
        this.kit = kit;
    }

    @Override
    public Optional<Component> show(String ledger, SerializableRunnable changed) {
        return kinds.stream()
                .filter(each -> each.kind().equals(ledger) && kit.access().may(ledger, Right.TYPE))
                .findFirst()
                .map(units -> button(units, changed));
    }

    private Component button(Units units, SerializableRunnable changed) {
        return TestIds.mark(
                new Button(
                        kit.texts().get("unit.reorganise"),
                        VaadinIcon.CONNECT_O.create(),
                        _ -> dialog(units, changed).open()),
                "action-reorganise");
    }

    /** One is renamed, several become one; the present names are offered. */
    private EditorDialog<ReorganisationData> dialog(Units units, SerializableRunnable changed) {
        return new EditorDialog<>(
                        kit.texts().get("unit.reorganise"),
                        form(units),
                        new Stored<>(0, 0, new ReorganisationData(Set.of(), "", null)),
                        kit.texts(),
                        typed -> {
                            units.reorganise(typed.data());
                            Notifications.success(kit.texts().get("ledger.saved"));
                            changed.run();
                        })
                .about(units.kind());
    }

    private PlainForm<ReorganisationData> form(Units units) {
        var names = new LinkedHashMap<Long, String>();
        units.list().stream()
                .filter(unit -> unit.data().to() == null)
                .forEach(unit -> names.put(unit.id(), unit.data().name()));
        var chosen = Spoken.choices(new MultiSelectComboBox<Long>());
        chosen.setItems(names.keySet());
        chosen.setItemLabelGenerator(names::get);
        var name = new TextField();
        Limit.of(name, UnitData.NAME_MAX_LENGTH);
        name.setHelperText(kit.texts().get("reorganisation.hint"));
        return new PlainForm<>("reorganisation", ReorganisationData.class, kit.texts())
                .required("units", chosen)
                .required("name", name)
                .required("from", kit.days().make(""));
    }
}
