package fazhi.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fazhi.security.PortalUser;
import org.springframework.stereotype.Component;

/** Leads everybody whose password is temporary or too old to {@link PasswordView}, wherever to. */
@Component
class PasswordDue implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(ui -> ui.getUI().addBeforeEnterListener(PasswordDue::check));
    }

    private static void check(BeforeEnterEvent event) {
        var due = PortalUser.current().filter(PortalUser::passwordDue).isPresent();
        if (due && event.getNavigationTarget() != PasswordView.class) {
            event.forwardTo(PasswordView.class);
        }
    }
}
