package fazhi.security.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import fazhi.security.Role;
import fazhi.security.account.AccountData;
import fazhi.ui.Spoken;
import fazhi.ui.form.Limit;
import fazhi.ui.form.PlainForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the form of an account (账号表单). */
@Component
class AccountForms {

    /** More villages and departments than any town has. */
    private static final int ALL = 500;

    private final References references;

    private final Texts texts;

    AccountForms(References references, Texts texts) {
        this.references = references;
        this.texts = texts;
    }

    PlainForm<AccountData> make() {
        var loginName = new TextField();
        var displayName = new TextField();
        Limit.of(loginName, AccountData.NAME_MAX_LENGTH);
        Limit.of(displayName, AccountData.NAME_MAX_LENGTH);
        var roles = Spoken.choices(new MultiSelectComboBox<Role>());
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> Labels.of(role, texts));
        var villages = Spoken.choices(new MultiSelectComboBox<Long>());
        villages.setItems(ids("village"));
        villages.setItemLabelGenerator(id -> name("village", id));
        villages.setHelperText(texts.get("account.villages-help"));
        var department = new ComboBox<Long>();
        department.setItems(ids("department"));
        department.setItemLabelGenerator(id -> name("department", id));
        department.setClearButtonVisible(true);
        var only = new Checkbox();
        only.setHelperText(texts.get("account.departmentOnly-help"));
        var staff = new ComboBox<Long>();
        staff.setItems(ids("staff"));
        staff.setItemLabelGenerator(id -> name("staff", id));
        staff.setClearButtonVisible(true);
        staff.setHelperText(texts.get("account.staff-help"));
        return new PlainForm<>("account", AccountData.class, texts)
                .required("loginName", loginName)
                .required("displayName", displayName)
                .field("roles", roles)
                .field("villages", villages)
                .field("department", department)
                .field("departmentOnly", only)
                .field("staff", staff);
    }

    private List<Long> ids(String source) {
        return references.source(source).find("", ALL).stream().map(Reference::id).toList();
    }

    /** Also of a village that was merged away since. */
    private String name(String source, Long id) {
        return references.source(source).labels(List.of(id)).getOrDefault(id, id.toString());
    }
}
