package fazhi.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.report.life.PaperQueue;
import fazhi.report.paper.PaperData;
import fazhi.ui.TestIds;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The documents the person at work has to go on with, first of all (待办文稿). */
@Component
record WaitingPapers(PaperQueue queue, Texts texts) {

    Optional<Div> make() {
        var waiting = queue.waiting();
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div(new H2(texts.get("workbench.papers")));
        list.addClassName("waiting-papers");
        waiting.forEach(paper -> list.add(line(paper)));
        return Optional.of(TestIds.mark(list, "waiting-papers"));
    }

    private Div line(Stored<PaperData> paper) {
        var act = new Span(texts.get("workbench.paper." + paper.data().standing()));
        act.addClassName("stage");
        act.setTitle(texts.get(Labels.key(paper.data().standing())));
        var line = new Div(act, new Anchor("report/paper/" + paper.id(), paper.data().title()));
        line.addClassName("waiting-paper");
        return line;
    }
}
