package fazhi.law;

import fazhi.common.Texts;
import fazhi.ledger.name.ReferenceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Laws as what ledgers point at (法规引用), before the ledger of laws itself: a version that ended says
 * until when it held.
 */
@Component
@Order(0)
class LawReferences implements ReferenceSource {

    private final LawService laws;

    private final Texts texts;

    LawReferences(LawService laws, Texts texts) {
        this.laws = laws;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "law";
    }

    @Override
    public List<Reference> find(String text, int limit) {
        return laws.list().stream()
                .map(law -> new Reference(law.id(), label(law)))
                .filter(each -> each.label().contains(text.strip()))
                .limit(limit)
                .toList();
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : laws.listEverKept().stream()
                        .filter(law -> ids.contains(law.id()))
                        .collect(Collectors.toMap(Law::id, this::label));
    }

    private String label(Law law) {
        return law.to() == null
                ? law.shortTitle()
                : texts.get("law.held-until", law.shortTitle(), law.to().toString());
    }
}
