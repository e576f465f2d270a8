package fazhi.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Stored;
import fazhi.organisation.SettingsService;
import fazhi.organisation.TownSettings;
import fazhi.ui.EditorDialog;
import fazhi.ui.Notifications;
import fazhi.ui.PlainForm;
import fazhi.ui.TestIds;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** 镇街设置: what the town calls itself, and how it reports. */
@Route(OrganisationNavigation.TOWN)
@RolesAllowed({"SYSTEM_ADMIN", "LAW_OFFICE"})
class TownView extends VerticalLayout implements HasDynamicTitle {

    private final SettingsService settings;

    private final UnitKit kit;

    private final Div facts = new Div();

    TownView(SettingsService settings, ReportingPanels reporting, UnitKit kit) {
        this.settings = settings;
        this.kit = kit;
        var edit = new Button(kit.texts().get("ledger.edit"), _ -> edit());
        edit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var title = new H2(getPageTitle());
        var head = new HorizontalLayout(title, TestIds.mark(edit, "action-edit"));
        head.setAlignItems(Alignment.CENTER);
        head.setWidthFull();
        head.expand(title);
        facts.addClassName("record-facts");
        addClassName("record-view");
        add(head, facts, reporting.cutOffs(), reporting.bases());
        refresh();
    }

    private void refresh() {
        var town = settings.get();
        facts.removeAll();
        fact("town", town.town());
        fact("issuer", town.issuer());
        fact("documentPrefix", town.documentPrefix());
        fact("county", town.county());
        fact("addressee", town.addressee());
        fact("copyTo", town.copyTo());
        fact("enforcementOffice", town.enforcementOffice());
        fact("enforcementFounded", town.enforcementFounded());
    }

    private void fact(String key, @Nullable Object value) {
        var text = value == null ? "" : value.toString();
        var label = new Span(kit.texts().get("town." + key));
        label.addClassName("fact-label");
        var shown = new Span(text.isEmpty() ? kit.texts().get("common.unfilled") : text);
        shown.addClassName(text.isEmpty() ? "fact-empty" : "fact-value");
        var fact = new Div(label, shown);
        fact.addClassName("fact");
        facts.add(TestIds.mark(fact, "fact-town." + key));
    }

    private void edit() {
        new EditorDialog<>(
                        kit.texts().get("town.edit"),
                        form(),
                        new Stored<>(0, 0, settings.get()),
                        kit.texts(),
                        typed -> {
                            settings.change(typed.data());
                            Notifications.success(kit.texts().get("ledger.saved"));
                            refresh();
                        })
                .open();
    }

    private PlainForm<TownSettings> form() {
        return new PlainForm<>("town", TownSettings.class, kit.texts())
                .required("town", text())
                .field("issuer", text())
                .field("documentPrefix", text())
                .field("county", text())
                .required("addressee", text())
                .field("copyTo", text())
                .field("enforcementOffice", text())
                .field("enforcementFounded", kit.days().make(""));
    }

    private static TextField text() {
        var field = new TextField();
        field.setMaxLength(TownSettings.MAX_LENGTH);
        return field;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.town");
    }
}
