package fazhi.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import fazhi.common.Texts;
import fazhi.evidence.EvidenceService;
import fazhi.ui.contribution.RowBadge;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How many files prove each row (佐证数). */
@org.springframework.stereotype.Component
class EvidenceBadge implements RowBadge {

    private final EvidenceService evidence;

    private final Texts texts;

    EvidenceBadge(EvidenceService evidence, Texts texts) {
        this.evidence = evidence;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Component sign() {
        var sign = VaadinIcon.PAPERCLIP.create();
        sign.getElement().setAttribute("title", texts.get("evidence.badge"));
        sign.getElement().setAttribute("aria-label", texts.get("evidence.badge"));
        sign.getElement().setAttribute("role", "img");
        sign.addClassName("badge-sign");
        return sign;
    }

    @Override
    public Map<Long, Badge> of(String ledger, Collection<Long> ids) {
        return evidence.counts(ledger, ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                each -> new Badge(String.valueOf(each.getValue()), "")));
    }
}
