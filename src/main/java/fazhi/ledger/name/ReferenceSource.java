package fazhi.ledger.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Records other ledgers point at (引用来源): villages, staff, cases; chosen by name, kept by id. */
public interface ReferenceSource {

    String id();

    /** What may be chosen now, whose name contains the text, in the town's own order. */
    List<Reference> find(String text, int limit);

    /** The same, of these records alone. */
    default List<Reference> find(String text, int limit, Set<Long> among) {
        return find(text, Integer.MAX_VALUE).stream()
                .filter(each -> among.contains(each.id()))
                .limit(limit)
                .toList();
    }

    /**
     * Records called exactly this, else those whose name begins with it and a space; by the names
     * asked, all of them at once.
     */
    default Map<String, List<Reference>> named(Collection<String> names) {
        var found = new HashMap<String, List<Reference>>();
        for (var name : Set.copyOf(names)) {
            var called = new Called(Set.of(name));
            find(name, LOOKED_AT).forEach(called::meet);
            found.putAll(called.found());
        }
        return found;
    }

    /** Enough to tell one name from several. */
    int LOOKED_AT = 20;

    /** Names by id, also of records no longer in force: old rows keep old names. */
    Map<Long, String> labels(Collection<Long> ids);

    /** Names with those borne before; where names never change, the present one. */
    default Map<Long, NameHistory> names(Collection<Long> ids) {
        return labels(ids).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> NameHistory.always(each.getValue())));
    }

    /** The same whoever asks, for texts kept with rows: of the whole town, nothing hidden. */
    default Map<Long, NameHistory> wholeNames(Collection<Long> ids) {
        return names(ids);
    }

    /** One record to point at (引用). */
    record Reference(long id, String label) {}

    /** Finds the records some names mean (按名称查找), whatever order they come in. */
    final class Called {

        private final Set<String> names;

        private final Map<String, List<Reference>> exactly = new HashMap<>();

        private final Map<String, List<Reference>> begun = new HashMap<>();

        public Called(Collection<String> names) {
            this.names = Set.copyOf(names);
        }

        public void meet(Reference reference) {
            var label = reference.label();
            note(exactly, label, reference);
            for (int at = label.indexOf(' '); at >= 0; at = label.indexOf(' ', at + 1)) {
                note(begun, label.substring(0, at), reference);
            }
        }

        private void note(Map<String, List<Reference>> where, String name, Reference reference) {
            if (names.contains(name)) {
                where.computeIfAbsent(name, _ -> new ArrayList<>()).add(reference);
            }
        }

        public Map<String, List<Reference>> found() {
            var all = new HashMap<>(begun);
            all.putAll(exactly);
            return all;
        }
    }
}
