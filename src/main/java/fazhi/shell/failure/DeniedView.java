package fazhi.shell.failure;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fazhi.audit.access.RefusedAccess;
import fazhi.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** The person's role does not allow this (无权访问). */
@ParentLayout(MainLayout.class)
@PermitAll
class DeniedView extends VerticalLayout implements HasErrorParameter<AccessDeniedException> {

    private final RefusedAccess refused;

    DeniedView(RefusedAccess refused) {
        this.refused = refused;
    }

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        refused.refused(event.getLocation().getPath());
        Failure.show(this, getTranslation("error.denied"), getTranslation("error.denied-text"));
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
