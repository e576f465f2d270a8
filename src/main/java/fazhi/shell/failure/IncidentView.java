package fazhi.shell.failure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Location;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Something broke (系统故障): a number to tell, and a way on. It stands without the house around it,
 * which may be what broke.
 */
@PermitAll
class IncidentView extends VerticalLayout implements HasErrorParameter<Exception> {

    private final Incidents incidents;

    IncidentView(Incidents incidents) {
        this.incidents = incidents;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Failure.show(
                this,
                getTranslation("error.incident"),
                incidents.words(parameter.getCaughtException()));
        add(again(event.getLocation()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    /** The same address once more: most of what breaks has mended itself by then. */
    private Anchor again(Location location) {
        var again =
                new Anchor(location.getPathWithQueryParameters(), getTranslation("error.again"));
        again.setRouterIgnore(true);
        return TestIds.mark(again, "action-again");
    }
}
