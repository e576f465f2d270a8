package fazhi.deadline.ui;

import fazhi.deadline.MatterTabs;
import fazhi.ui.contribution.RowTabs;
import java.util.List;
import org.springframework.stereotype.Component;

/** Overdue, within a week, in hand, one's own (期限标签), above each ledger with clocks. */
@Component
record ClockTabs(MatterTabs matters) implements RowTabs {

    @Override
    public List<RowTab> of(String ledger) {
        return matters.of(ledger).stream()
                .map(tab -> new RowTab(tab.name(), tab.label(), tab.conditions()))
                .toList();
    }
}
