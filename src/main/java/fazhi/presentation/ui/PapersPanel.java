package fazhi.presentation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import fazhi.common.Labels;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.ledger.course.MatterPart;
import fazhi.presentation.paper.Paper;
import fazhi.presentation.paper.RecordPapers;
import fazhi.presentation.ui.slide.FileLinks;
import fazhi.ui.contribution.RecordPanel;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Notice, sign-in sheet and minutes on the page of a meeting or an activity (会议文书). */
@org.springframework.stereotype.Component
@Order(20)
class PapersPanel implements RecordPanel {

    private final RecordPapers papers;

    private final FileLinks files;

    private final Texts texts;

    PapersPanel(RecordPapers papers, FileLinks files, Texts texts) {
        this.papers = papers;
        this.files = files;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public MatterPart part() {
        return MatterPart.PAPERS;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return papers.prints(ref.ledger()) ? Optional.of(links(ref)) : Optional.empty();
    }

    private Component links(RecordRef ref) {
        var links = new Div();
        links.addClassName("page-tools");
        for (var paper : Paper.values()) {
            files.paper(
                            "paper-" + paper.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            Labels.of(paper, texts),
                            texts.get("paper.as-pdf", Labels.of(paper, texts)),
                            () -> papers.paper(paper, ref))
                    .forEach(links::add);
        }
        return links;
    }
}
