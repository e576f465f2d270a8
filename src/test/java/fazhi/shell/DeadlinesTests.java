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
        assertThat(_find(list, Anchor.class)).hasSizeLessThan(due);
        _click(marked(Button.class, "action-due-more"));
        assertThat(_find(list, Anchor.class)).hasSize(due);
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
