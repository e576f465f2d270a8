package fazhi.ledger.intake.answer;

import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.name.NameAdder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Names and words an import adds to their registers (就地新增): for real while it is carried out,
 * before that only for show.
 */
public final class Additions {

    private final List<NameAdder> adders;

    private final boolean real;

    /** By source and name: the id or the code. */
    private final Map<String, Map<String, Object>> added = new HashMap<>();

    /** Beyond every id a database gives. */
    private static final long FAR = Long.MAX_VALUE;

    private long shown;

    private final Extent extent;

    public Additions(List<NameAdder> adders, boolean real, Extent extent) {
        this.adders = adders;
        this.real = real;
        this.extent = extent;
    }

    /** True for a name that comes with the same sheet, and is kept before these rows. */
    public boolean awaits(Column<?> column, String name) {
        return !real && extent.awaits(column.source(), name);
    }

    public Object add(Column<?> column, String name, Map<String, String> details) {
        var ofSource = added.computeIfAbsent(column.source(), _ -> new LinkedHashMap<>());
        var known = ofSource.get(name);
        if (known == null) {
            known = real ? adder(column.source()).add(name, details) : shown(column, name);
            ofSource.put(name, known);
        }
        return known;
    }

    private Object shown(Column<?> column, String name) {
        return column.kind() == ColumnKind.WORD ? name : (Object) Long.valueOf(FAR - ++shown);
    }

    private NameAdder adder(String source) {
        return adders.stream()
                .filter(each -> each.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody adds to " + source));
    }

    /** What may be said of a new name of this source, by word. */
    public List<String> details(String source) {
        return adders.stream()
                .filter(each -> each.source().equals(source))
                .flatMap(each -> each.details().stream())
                .toList();
    }

    public boolean described(String source) {
        return adders.stream().anyMatch(each -> each.source().equals(source) && each.described());
    }

    /** Names that were added for show, by source and id. */
    public Map<String, Map<Long, String>> names() {
        var names = new HashMap<String, Map<Long, String>>();
        added.forEach(
                (source, all) ->
                        all.forEach(
                                (name, value) -> {
                                    if (value instanceof Long id) {
                                        names.computeIfAbsent(source, _ -> new HashMap<>())
                                                .put(id, name);
                                    }
                                }));
        return names;
    }
}
