package fazhi.check.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.check.Finding;
import fazhi.ui.TestIds;
import java.util.List;

/** What a check found, beside the text (检查发现列表); a click shows the place. */
public final class FindingList extends Composite<Div> {

    private final SerializableConsumer<Finding> onClick;

    public FindingList(List<Finding> findings, SerializableConsumer<Finding> onClick) {
        this.onClick = onClick;
        getContent().addClassName("finding-list");
        TestIds.mark(getContent(), "findings");
        long certain = findings.stream().filter(Finding::certain).count();
        getContent()
                .add(new H3(getTranslation("report.findings", certain, findings.size() - certain)));
        findings.stream().map(this::card).forEach(getContent()::add);
        if (findings.isEmpty()) {
            var nothing = new Paragraph(getTranslation("report.no-finding"));
            nothing.addClassName("empty-state");
            getContent().add(nothing);
        }
    }

    private Component card(Finding finding) {
        var certainty = new Span(getTranslation("Certainty." + finding.certainty().name()));
        certainty.addClassName("certainty");
        var excerpt = new Span(finding.excerpt());
        excerpt.addClassName("excerpt");
        var card = new NativeButton();
        card.add(certainty, new Span(finding.message()), excerpt);
        card.addClassNames("finding", finding.certain() ? "finding-certain" : "finding-ask");
        card.addClickListener(_ -> onClick.accept(finding));
        return TestIds.mark(card, "finding-" + finding.rule());
    }
}
