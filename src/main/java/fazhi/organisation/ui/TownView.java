package fazhi.organisation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Stored;
import fazhi.organisation.town.SettingsService;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
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
        fact("county", town.county());
        fact("town", town.town());
        fact("shortName", town.shortName());
        fact("issuer", town.issuer());
        fact("jointWith", town.jointWith());
        fact("documentPrefix", town.documentPrefix());
        fact("addressee", town.addressee());
        fact("copyTo", town.copyTo());
        fact("printedBy", town.printedBy());
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
                        new TownForm(kit).form(),
                        new Stored<>(0, 0, settings.get()),
                        kit.texts(),
                        typed -> {
                            settings.change(typed.data());
                            Notifications.success(kit.texts().get("ledger.saved"));
                            refresh();
                            // the header names the town on every page
                            getUI().ifPresent(
                                            ui ->
                                                    ui.getPage()
                                                            .executeJs(
                                                                    "setTimeout(() => location.reload())"));
                        })
                .open();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.town");
    }
}
