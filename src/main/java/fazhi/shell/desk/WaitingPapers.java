package fazhi.shell.desk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Labels;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.report.paper.PaperData;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the person at work has to go on with or to judge, first of all (待办文稿、待审事项). */
@Component
record WaitingPapers(Texts texts) {

    Optional<Div> make(List<Stored<PaperData>> papers, List<Judging.Rows> rows) {
        if (papers.isEmpty() && rows.isEmpty()) {
            return Optional.empty();
        }
        var list = new Div(new H2(texts.get("workbench.papers")));
        list.addClassName("waiting-papers");
        list.setId("waiting");
        papers.forEach(paper -> list.add(line(paper)));
        rows.forEach(each -> list.add(line(each)));
        return Optional.of(TestIds.mark(list, "waiting-papers"));
    }

    private Div line(Stored<PaperData> paper) {
        var act = new Span(texts.get("workbench.paper." + paper.data().standing()));
        act.setTitle(texts.get(Labels.key(paper.data().standing())));
        return line(act, new Anchor("report/paper/" + paper.id(), paper.data().title()));
    }

    private Div line(Judging.Rows rows) {
        var act = new Span(texts.get("workbench.judge." + rows.ledger()));
        var words = texts.get("workbench.judged." + rows.ledger(), rows.rows());
        return TestIds.mark(line(act, new Anchor(rows.route(), words)), "judge-" + rows.ledger());
    }

    private static Div line(Span act, Anchor what) {
        act.addClassName("stage");
        var line = new Div(act, what);
        line.addClassName("waiting-paper");
        return line;
    }
}
