package fazhi.ledger.intake;

import fazhi.ledger.NameHistory;
import fazhi.ledger.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names an import will add (待新增名称), so that a preview can show them. */
public record NewNames(Map<String, Map<Long, String>> bySource) {

    Names in(Names names) {
        var references = new HashMap<>(names.references());
        bySource.forEach(
                (source, added) -> {
                    var all = new HashMap<>(references.getOrDefault(source, Map.of()));
                    added.forEach((id, name) -> all.put(id, new NameHistory(name, List.of())));
                    references.put(source, all);
                });
        return new Names(references, names.words(), names.date());
    }
}
