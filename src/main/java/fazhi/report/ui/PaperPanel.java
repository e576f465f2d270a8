package fazhi.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import fazhi.ui.contribution.RoleEntry;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** The way from a document's entry in the ledger to its text (打开文稿). */
@org.springframework.stereotype.Component
@Order(5)
record PaperPanel(Texts texts) implements RecordPanel {

    @Override
    public String name() {
        return "paper";
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        if (!ref.ledger().equals("report-paper")
                || !RoleEntry.mayAny(List.of("LAW_OFFICE", "LEADER", "REVIEWER"))) {
            return Optional.empty();
        }
        var link = new Anchor(ReportNavigation.PAPER + "/" + ref.id(), texts.get("paper.open"));
        link.addClassName("tool-link");
        return Optional.of(TestIds.mark(link, "action-open-paper"));
    }
}
