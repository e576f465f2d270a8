package fazhi.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fazhi.ViewTest;
import fazhi.deadline.DeadlineService;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is due stands whole on the workbench, and on the record it is due for. */
class DeadlinesTests extends ViewTest {

    @Autowired DeadlineService deadlines;

    @Test
    void nothingDueIsKeptBack() {
        open("workbench");
        var due = asPortal(() -> deadlines.due(1_000)).size();
        var list = marked(Div.class, "due-list");
        assertThat(lines(list)).hasSizeLessThan(due);
        assertThat(_find(marked(Anchor.class, "due-tile-ALL"), Span.class).getFirst().getText())
                .isEqualTo(String.valueOf(due));
        _click(marked(Button.class, "action-due-more"));
        assertThat(lines(list)).hasSize(due);
    }

    private static List<Div> lines(Div list) {
        return _find(list, Div.class, search -> search.withClasses("due-line"));
    }

    @Test
    void aRecordTellsWhichTermRunsOut() {
        var overdue = asPortal(() -> deadlines.due(1)).getFirst();
        open(overdue.route());
        var words = marked(Div.class, "deadlines");
        assertThat(_find(words, Span.class))
                .extracting(Span::getText)
                .anyMatch(text -> text.contains("逾期"));
    }
}
