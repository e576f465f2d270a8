package fazhi.shell;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Version;
import fazhi.ui.chart.ChartEngine;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;

/** What the portal is made of (关于): version, chart engine, licence. */
@Route("about")
@PermitAll
class AboutView extends VerticalLayout implements HasDynamicTitle {

    AboutView(ChartEngine engine, ObjectProvider<BuildProperties> build) {
        var version = build.getIfAvailable();
        add(
                new H2(getTranslation("portal.name")),
                new Paragraph(
                        getTranslation(
                                "about.version", version == null ? "" : version.getVersion())),
                new Paragraph(getTranslation("about.vaadin", Version.getFullVersion())),
                new Paragraph(getTranslation("about.charts", engine.name())),
                new Paragraph(getTranslation("about.licence")),
                new Paragraph(getTranslation("about.fonts")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("about.title");
    }
}
