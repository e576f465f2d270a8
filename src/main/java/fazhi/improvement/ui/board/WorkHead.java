package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fazhi.ui.stage.Enlarge;

/** The title of a way to look at the work, and the whole screen for it (看板标题). */
final class WorkHead extends Composite<Div> {

    <C extends Component & HasStyle> WorkHead(String title, C view) {
        getContent().addClassName("work-head");
        getContent().add(new H2(title), Enlarge.of(view));
    }
}
