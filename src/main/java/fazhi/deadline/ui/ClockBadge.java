package fazhi.deadline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.ui.DaysLeft;
import fazhi.ui.contribution.RowBadge;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The next last day that runs on each row (下一期限), in days left. */
@org.springframework.stereotype.Component
@Order(10)
class ClockBadge implements RowBadge {

    private final Radar radar;

    private final DaysLeft left;

    private final Texts texts;

    ClockBadge(Radar radar, DaysLeft left, Texts texts) {
        this.radar = radar;
        this.left = left;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "clock";
    }

    @Override
    public boolean speaksOf(String ledger) {
        return radar.watches(ledger);
    }

    @Override
    public Component sign() {
        return new Span(texts.get("radar.next"));
    }

    @Override
    public String width() {
        return texts.get("radar.next.width");
    }

    @Override
    public boolean words() {
        return true;
    }

    @Override
    public Map<Long, Badge> of(String ledger, Collection<Long> ids) {
        return radar.next(ledger, ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> badge(each.getValue())));
    }

    private Badge badge(Radar.Next next) {
        var light = next.legal() ? DaysLeft.Light.RED : left.light(next.due());
        return new Badge(left.words(next.due()), "due-chip " + light.look());
    }
}
