package fazhi.shell;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Something broke (系统故障): a number to tell, and a way on. */
@ParentLayout(MainLayout.class)
@PermitAll
class IncidentView extends VerticalLayout implements HasErrorParameter<Exception> {

    private final Incidents incidents;

    IncidentView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var number = incidents.record(parameter.getCaughtException());
        Failure.show(
                this,
                getTranslation("error.incident"),
                getTranslation("error.incident-text", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
