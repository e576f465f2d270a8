package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Texts;
import fazhi.enforcement.platform.PlatformTabs;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.LedgerTool;
import fazhi.ui.contribution.RowTabs;
import java.util.List;
import java.util.Optional;

/**
 * Above the platform's cases (平台核对): those the own ledger has not, and the way to those the
 * platform has not.
 */
@org.springframework.stereotype.Component
class PlatformComparison implements RowTabs, LedgerTool {

    private final PlatformTabs platform;

    private final Texts texts;

    PlatformComparison(PlatformTabs platform, Texts texts) {
        this.platform = platform;
        this.texts = texts;
    }

    @Override
    public List<RowTab> of(String ledger) {
        if (!platform.compares(ledger)) {
            return List.of();
        }
        var theirs = platform.theirs();
        return List.of(
                new RowTab(
                        "THEIRS",
                        texts.get("platform.theirs-only", theirs.rows()),
                        theirs.conditions()));
    }

    @Override
    public Optional<Component> show(String ledger, SerializableRunnable changed) {
        if (!platform.compares(ledger)) {
            return Optional.empty();
        }
        var ours = platform.ours();
        var link = new Anchor(ours.route(), texts.get("platform.ours-only", ours.rows()));
        link.addClassName("tool-link");
        return Optional.of(TestIds.mark(link, "platform-ours-only"));
    }
}
