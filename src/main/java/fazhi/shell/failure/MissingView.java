package fazhi.shell.failure;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fazhi.common.Missing;
import fazhi.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** No such record, figure or ledger, or none this person may see: the same words for both (找不到). */
@ParentLayout(MainLayout.class)
@PermitAll
class MissingView extends VerticalLayout implements HasErrorParameter<Missing> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Missing> parameter) {
        Failure.show(this, getTranslation("error.missing"), getTranslation("error.missing-text"));
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
