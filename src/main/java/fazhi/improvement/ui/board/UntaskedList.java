package fazhi.improvement.ui.board;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fazhi.improvement.board.Untasked;
import fazhi.ui.TestIds;
import java.util.List;

/** Measures that wait for a task, above the columns of tasks (待分解措施). */
final class UntaskedList extends Composite<Section> {

    private static final int MOST = 20;

    /**
     * @param gives whether the person may give tasks
     */
    UntaskedList(List<Untasked.Item> measures, boolean gives) {
        getContent().addClassNames("card", "untasked");
        getContent().add(new H3(getTranslation("board.untasked", measures.size())));
        measures.stream().limit(MOST).forEach(each -> getContent().add(line(each, gives)));
        if (measures.size() > MOST) {
            getContent()
                    .add(
                            new Paragraph(
                                    getTranslation("board.untasked-more", measures.size() - MOST)));
        }
        TestIds.mark(getContent(), "board-untasked");
    }

    private Div line(Untasked.Item measure, boolean gives) {
        var line = new Div(new Anchor(measure.route(), measure.name()));
        if (gives) {
            var give =
                    new Anchor(GiveTaskPanel.task(measure.id()), getTranslation("board.give-task"));
            line.add(TestIds.mark(give, "action-give-" + measure.id()));
        }
        line.addClassName("related-line");
        return line;
    }
}
