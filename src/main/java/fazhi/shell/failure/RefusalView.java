package fazhi.shell.failure;

import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.shell.MainLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** The address asks for something there is not, such as a period: says what is wrong (无法显示). */
@ParentLayout(MainLayout.class)
@PermitAll
class RefusalView extends VerticalLayout implements HasErrorParameter<Refusal> {

    private final Texts texts;

    RefusalView(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        Failure.show(this, getTranslation("error.refused"), parameter.getException().text(texts));
        return HttpServletResponse.SC_BAD_REQUEST;
    }
}
