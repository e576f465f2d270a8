package fazhi.organisation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Stored;
import fazhi.ledger.Right;
import fazhi.organisation.DepartmentService;
import fazhi.organisation.StaffData;
import fazhi.organisation.StaffService;
import fazhi.ui.EditorDialog;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.PlainForm;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.Map;

/** 工作人员: the staff in official order. */
@Route("organisation/staff")
@PermitAll
class StaffView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STAFF = "staff";

    private final StaffService staff;

    private final DepartmentService departments;

    private final UnitKit kit;

    private final ListPanel<Stored<StaffData>> panel;

    private final Map<Long, String> names = new LinkedHashMap<>();

    StaffView(StaffService staff, DepartmentService departments, UnitKit kit) {
        this.staff = staff;
        this.departments = departments;
        this.kit = kit;
        panel =
                new ListPanel<Stored<StaffData>>(STAFF, getPageTitle())
                        .column("order", row -> String.valueOf(row.data().order()))
                        .column("name", row -> row.data().name())
                        .column("title", row -> row.data().title())
                        .column(
                                "department",
                                row -> names.getOrDefault(row.data().department(), ""))
                        .column("leader", row -> yes(row.data().leader()))
                        .column("enabled", row -> yes(row.data().enabled()));
        if (kit.access().may(STAFF, Right.TYPE)) {
            panel.add(kit.texts().get("staff.add"), this::add).onOpen(row -> edit(row.id()));
        }
        setSizeFull();
        add(panel);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kit.access().require(STAFF, Right.SEE);
        refresh();
    }

    private void refresh() {
        names.clear();
        departments.list().forEach(unit -> names.put(unit.id(), unit.data().name()));
        panel.show(staff.list());
    }

    private void add() {
        int last = staff.list().stream().mapToInt(row -> row.data().order()).max().orElse(0);
        var blank = new StaffData(last + 1, "", "", null, false, true);
        dialog("staff.add", new Stored<>(0, 0, blank), typed -> staff.add(typed.data())).open();
    }

    private void edit(long id) {
        dialog("staff.edit", staff.get(id), staff::change).onConflict(() -> staff.get(id)).open();
    }

    private EditorDialog<StaffData> dialog(
            String key, Stored<StaffData> state, SerializableConsumer<Stored<StaffData>> save) {
        return new EditorDialog<>(
                kit.texts().get(key),
                form(),
                state,
                kit.texts(),
                typed -> {
                    save.accept(typed);
                    Notifications.success(kit.texts().get("ledger.saved"));
                    refresh();
                });
    }

    private PlainForm<StaffData> form() {
        var order = new IntegerField();
        order.setMin(0);
        var name = new TextField();
        name.setMaxLength(StaffData.NAME_MAX_LENGTH);
        var title = new TextField();
        title.setMaxLength(StaffData.TITLE_MAX_LENGTH);
        var department = new ComboBox<Long>();
        department.setItems(names.keySet());
        department.setItemLabelGenerator(id -> names.getOrDefault(id, id.toString()));
        department.setClearButtonVisible(true);
        return new PlainForm<>(STAFF, StaffData.class, kit.texts())
                .required("order", order)
                .required("name", name)
                .field("title", title)
                .field("department", department)
                .field("leader", new Checkbox())
                .field("enabled", new Checkbox());
    }

    private String yes(boolean yes) {
        return kit.texts().get(yes ? "common.yes" : "common.no");
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.staff");
    }
}
