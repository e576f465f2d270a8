package fazhi.check.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.check.Finding;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportText;
import fazhi.ui.TestIds;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report's words as they stand (报告原文); a number the ledgers know leads to its rows. */
public final class OriginalText extends Composite<Div> {

    private final Highlight highlight = new Highlight();

    private final Map<Integer, Paragraph> paragraphs = new HashMap<>();

    /** The words alone. */
    public OriginalText(ReportText text) {
        this(text, List.of());
    }

    OriginalText(ReportText text, List<FactRoutes.Link> links) {
        getContent().addClassNames("paper", "original-text");
        TestIds.mark(getContent(), "original-text");
        for (var each : text.paragraphs()) {
            var own =
                    links.stream()
                            .filter(link -> link.place().paragraph() == each.number())
                            .toList();
            var paragraph = paragraph(each, own);
            paragraphs.put(each.number(), paragraph);
            getContent().add(highlight.remember(paragraph, each.text()));
        }
    }

    void highlight(Finding finding) {
        var place = paragraphs.get(finding.paragraph());
        if (place == null) {
            highlight.show(finding.excerpt());
        } else {
            highlight.show(place);
        }
    }

    private Paragraph paragraph(ReportParagraph text, List<FactRoutes.Link> links) {
        var paragraph = new Paragraph();
        int from = 0;
        for (var link : links) {
            if (link.place().start() >= from) {
                paragraph.add(new Span(text.text().substring(from, link.place().start())));
                paragraph.add(number(text.text(), link));
                from = link.place().end();
            }
        }
        paragraph.add(new Span(text.text().substring(from)));
        paragraph.addClassNames(
                "part-" + text.kind().name().toLowerCase(Locale.ROOT), "level-" + text.level());
        return paragraph;
    }

    private Anchor number(String text, FactRoutes.Link link) {
        var place = link.place();
        var figure = link.figure();
        var anchor = new Anchor(figure.route(), text.substring(place.start(), place.end()));
        anchor.addClassName("figure-token");
        anchor.setTitle(
                getTranslation(
                        "report.token",
                        figure.label(),
                        figure.text(),
                        figure.unit(),
                        figure.sentence(),
                        figure.rows()));
        return TestIds.mark(anchor, "token-" + figure.reference());
    }
}
