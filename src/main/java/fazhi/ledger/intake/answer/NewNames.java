package fazhi.ledger.intake.answer;

import fazhi.ledger.name.NameHistory;
import fazhi.ledger.name.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names an import will add (待新增名称), so that a preview can show them. */
public record NewNames(Map<String, Map<Long, String>> bySource) {

    public Names in(Names names) {
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
