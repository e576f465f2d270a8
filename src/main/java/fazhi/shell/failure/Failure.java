package fazhi.shell.failure;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;

/**
 * A plain page for what did not work (错误页): what happened, and a way on; nothing of the machinery.
 */
final class Failure {

    private Failure() {}

    static void show(VerticalLayout page, String title, String text) {
        page.removeAll();
        page.addClassName("failure");
        page.add(
                new H2(title),
                new Paragraph(text),
                new Anchor("workbench", page.getTranslation("error.to-workbench")));
    }
}
