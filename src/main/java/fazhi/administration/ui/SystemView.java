package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.administration.SystemFacts;
import fazhi.security.Separation;
import fazhi.security.session.SessionRow;
import fazhi.security.session.SessionService;
import fazhi.ui.ListPanel;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.chart.ValueTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 系统状态: the machine in figures, and who is signed in. */
@Route(AdministrationNavigation.SYSTEM)
@RolesAllowed({"SYSTEM_ADMIN", "SECURITY_ADMIN"})
class SystemView extends VerticalLayout implements HasDynamicTitle {

    private final SessionService sessions;

    private final TrailKit kit;

    private final ListPanel<SessionRow> panel;

    SystemView(SystemFacts facts, SessionService sessions, Separation separation, TrailKit kit) {
        this.sessions = sessions;
        this.kit = kit;
        panel =
                new ListPanel<SessionRow>("session", kit.texts().get("session.title"))
                        .column("displayName", SessionRow::displayName)
                        .column("loginName", SessionRow::loginName)
                        .column("lastRequest", row -> kit.time(row.lastRequest()))
                        .acts(this::end);
        var header = List.of(kit.texts().get("system.what"), kit.texts().get("system.value"));
        var table = new ValueTable("", header, facts.list(), List.of()).component();
        table.addClassName("value-words");
        setSizeFull();
        setPadding(false);
        var state = new VerticalLayout(new H2(getPageTitle()), TestIds.mark(table, "system-facts"));
        add(state);
        if (separation.mine().contains(Separation.Part.RIGHTS)) {
            add(panel);
            expand(panel);
            refresh();
        }
    }

    private void refresh() {
        panel.show(sessions.list());
    }

    private Component end(SessionRow row) {
        var end =
                new Button(
                        VaadinIcon.SIGN_OUT.create(),
                        _ -> {
                            sessions.end(row.key());
                            Notifications.success(
                                    kit.texts().get("session.ended", row.displayName()));
                            refresh();
                        });
        end.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        end.setAriaLabel(kit.texts().get("session.end", row.displayName()));
        end.setTooltipText(kit.texts().get("session.end", row.displayName()));
        return TestIds.mark(end, "action-end-session");
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.system");
    }
}
