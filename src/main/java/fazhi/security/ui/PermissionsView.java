package fazhi.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.security.Role;
import fazhi.security.access.PermissionMatrix;
import fazhi.security.account.SeparationService;
import fazhi.ui.Notifications;
import fazhi.ui.Question;
import fazhi.ui.TestIds;
import fazhi.ui.chart.ValueTable;
import fazhi.ui.contribution.RoleEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** 权限矩阵: what every role may, and whether the three administrators are kept apart. */
@Route(AccountNavigation.PERMISSIONS)
@RolesAllowed({"SYSTEM_ADMIN", "SECURITY_ADMIN", "AUDIT_ADMIN"})
class PermissionsView extends VerticalLayout implements HasDynamicTitle {

    private final PermissionMatrix matrix;

    private final SeparationService separation;

    private final Texts texts;

    PermissionsView(PermissionMatrix matrix, SeparationService separation, Texts texts) {
        this.matrix = matrix;
        this.separation = separation;
        this.texts = texts;
        draw();
    }

    private void draw() {
        removeAll();
        add(new H2(getPageTitle()), new Paragraph(texts.get("permissions.intro")), download());
        add(apart());
        var table = new ValueTable("", matrix.header(), matrix.lines(), List.of()).component();
        table.addClassName("value-words");
        add(TestIds.mark(table, "permissions"));
    }

    private Anchor download() {
        DownloadHandler file =
                event -> {
                    event.setFileName(matrix.fileName());
                    matrix.write(event.getOutputStream());
                };
        var link = new Anchor(file, texts.get("permissions.download"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "action-permissions");
    }

    private Div apart() {
        var on = separation.on();
        var state = new Div(new Paragraph(texts.get(on ? "separation.on" : "separation.off")));
        if (RoleEntry.mayAny(List.of(Role.SECURITY_ADMIN.name()))) {
            var act = on ? "separation.turn-off" : "separation.turn-on";
            state.add(TestIds.mark(new Button(texts.get(act), _ -> ask(!on)), "action-apart"));
        }
        return TestIds.mark(state, "administrators-apart");
    }

    private void ask(boolean on) {
        new Question(
                        texts.get("separation.title"),
                        texts.get(on ? "separation.ask-on" : "separation.ask-off"))
                .yes(texts.get(on ? "separation.turn-on" : "separation.turn-off"), () -> turn(on))
                .ask();
    }

    private void turn(boolean on) {
        try {
            separation.turn(on);
            draw();
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        }
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("administration.permissions");
    }
}
