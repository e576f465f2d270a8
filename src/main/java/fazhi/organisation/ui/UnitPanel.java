package fazhi.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.Stored;
import fazhi.ledger.Right;
import fazhi.organisation.ReorganisationData;
import fazhi.organisation.UnitData;
import fazhi.ui.EditorDialog;
import fazhi.ui.Links;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.PlainForm;
import fazhi.ui.TestIds;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A list of units (机构清单), all of them or those that hold on a day. */
final class UnitPanel extends Composite<Div> {

    private final UnitKind kind;

    private final UnitKit kit;

    private final ListPanel<Stored<UnitData>> panel;

    private @Nullable LocalDate day;

    UnitPanel(UnitKind kind, UnitKit kit) {
        this.kind = kind;
        this.kit = kit;
        kit.access().require(kind.id(), Right.SEE);
        panel =
                new ListPanel<Stored<UnitData>>(
                                kind.id(), kit.texts().get("unit.list." + kind.id()))
                        .column("order", unit -> String.valueOf(unit.data().order()))
                        .column("name", unit -> unit.data().name())
                        .column("formerOf", unit -> text(unit.data().formerOf()))
                        .column("from", unit -> text(unit.data().from()))
                        .column("to", unit -> text(unit.data().to()));
        if (kit.access().may(kind.id(), Right.TYPE)) {
            var reorganise = new Button(kit.texts().get("unit.reorganise"), _ -> reorganise());
            panel.tool(TestIds.mark(reorganise, "action-reorganise"))
                    .add(kit.texts().get("unit.add." + kind.id()), this::add)
                    .onOpen(unit -> edit(unit.id()));
        }
        getContent().setSizeFull();
        getContent().add(panel);
    }

    /** Shows the units that hold on the day, or all of them. */
    UnitPanel show(@Nullable LocalDate on) {
        day = on;
        if (on != null) {
            var all =
                    new Button(
                            kit.texts().get("unit.on", on.toString()),
                            VaadinIcon.CLOSE_SMALL.create(),
                            _ -> Links.open(this, "organisation/" + kind.id() + "s"));
            all.setIconAfterText(true);
            panel.tool(TestIds.mark(all, "action-show-all"));
        }
        refresh();
        return this;
    }

    private void refresh() {
        var on = day;
        panel.show(
                kind.list().get().stream()
                        .filter(unit -> on == null || unit.data().holdsOn(on))
                        .toList());
    }

    private void add() {
        int last = kind.list().get().stream().mapToInt(unit -> unit.data().order()).max().orElse(0);
        var blank = new Stored<>(0, 0, UnitData.of(last + 1, ""));
        dialog("unit.add.", blank, typed -> kind.add().applyAsLong(typed.data())).open();
    }

    private void edit(long id) {
        dialog("unit.edit.", kind.get().apply(id), kind.change()::accept)
                .onConflict(() -> kind.get().apply(id))
                .open();
    }

    /** One is renamed, several become one; the present names are offered. */
    private void reorganise() {
        var names = new LinkedHashMap<Long, String>();
        kind.list().get().stream()
                .filter(unit -> unit.data().to() == null)
                .forEach(unit -> names.put(unit.id(), unit.data().name()));
        var units = new MultiSelectComboBox<Long>();
        units.setItems(names.keySet());
        units.setItemLabelGenerator(names::get);
        var name = new TextField();
        name.setMaxLength(UnitData.NAME_MAX_LENGTH);
        name.setHelperText(kit.texts().get("reorganisation.hint"));
        var form =
                new PlainForm<>("reorganisation", ReorganisationData.class, kit.texts())
                        .required("units", units)
                        .required("name", name)
                        .required("from", kit.days().make(""));
        new EditorDialog<>(
                        kit.texts().get("unit.reorganise"),
                        form,
                        new Stored<>(0, 0, new ReorganisationData(Set.of(), "", null)),
                        kit.texts(),
                        typed -> {
                            kind.reorganise().accept(typed.data());
                            done();
                        })
                .open();
    }

    private EditorDialog<UnitData> dialog(
            String key, Stored<UnitData> state, SerializableConsumer<Stored<UnitData>> save) {
        return new EditorDialog<>(
                kit.texts().get(key + kind.id()),
                form(),
                state,
                kit.texts(),
                typed -> {
                    save.accept(typed);
                    done();
                });
    }

    private void done() {
        Notifications.success(kit.texts().get("ledger.saved"));
        refresh();
    }

    private PlainForm<UnitData> form() {
        var order = new IntegerField();
        order.setMin(0);
        var name = new TextField();
        name.setMaxLength(UnitData.NAME_MAX_LENGTH);
        var former = new TextField();
        former.setMaxLength(UnitData.FORMER_MAX_LENGTH);
        return new PlainForm<>(kind.id(), UnitData.class, kit.texts())
                .required("order", order)
                .required("name", name)
                .absent("formerOf", former)
                .field("from", kit.days().make(""))
                .field("to", kit.days().make(""));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
