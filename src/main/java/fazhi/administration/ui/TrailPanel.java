package fazhi.administration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.Labels;
import fazhi.common.RecordRef;
import fazhi.ledger.course.MatterPart;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Who changed what in a record (变更记录), newest first, on its page. */
@org.springframework.stereotype.Component
@Order(900)
class TrailPanel implements RecordPanel {

    private final AuditTrail trail;

    private final TrailKit kit;

    TrailPanel(AuditTrail trail, TrailKit kit) {
        this.trail = trail;
        this.kit = kit;
    }

    @Override
    public String name() {
        return "trail";
    }

    @Override
    public MatterPart part() {
        return MatterPart.PAST;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        var entries = trail.of(ref).reversed();
        var lines = new Div();
        lines.addClassName("trail-lines");
        entries.forEach(entry -> lines.add(line(entry)));
        var details = new Details(kit.texts().get("trail.count", entries.size()), lines);
        return Optional.of(TestIds.mark(details, "trail"));
    }

    private Component line(AuditEntry entry) {
        var who =
                new Span(
                        kit.texts()
                                .get(
                                        "trail.line",
                                        kit.time(entry.at()),
                                        kit.name(entry.actor()),
                                        Labels.of(entry.action(), kit.texts())));
        var line = new Div(who);
        line.addClassName("trail-line");
        kit.words().changes(entry).forEach(change -> line.add(new Paragraph(change)));
        return line;
    }
}
