package fazhi.shell.failure;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import fazhi.audit.access.RefusedAccess;
import fazhi.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/**
 * An address that leads nowhere (网址不存在), or nowhere for this person, which looks the same and is
 * written down.
 */
@ParentLayout(MainLayout.class)
@PermitAll
class UnknownRouteView extends VerticalLayout implements HasErrorParameter<NotFoundException> {

    private final RefusedAccess refused;

    UnknownRouteView(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var address = event.getLocation().getPath();
        if (RouteConfiguration.forSessionScope().getRoute(address).isPresent()) {
            refused.refused(address);
        }
        Failure.show(this, getTranslation("error.missing"), getTranslation("error.route-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
