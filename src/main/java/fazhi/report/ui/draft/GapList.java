package fazhi.report.ui.draft;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.ui.TestIds;
import java.util.List;

/** What a person has still to write (待填清单), beside the text; a click shows the place. */
public final class GapList extends Composite<Div> {

    public GapList(List<String> gaps, SerializableConsumer<String> onClick) {
        getContent().addClassName("finding-list");
        TestIds.mark(getContent(), "gaps");
        getContent().add(new H3(getTranslation("report.gaps", gaps.size())));
        gaps.stream().distinct().map(gap -> line(gap, onClick)).forEach(getContent()::add);
        setVisible(!gaps.isEmpty());
    }

    private static NativeButton line(String gap, SerializableConsumer<String> onClick) {
        var line = new NativeButton(gap, _ -> onClick.accept(gap));
        line.addClassNames("finding", "finding-gap");
        return line;
    }
}
