package fazhi.organisation.unit;

import fazhi.ledger.name.NameHistory;
import fazhi.ledger.name.ReferenceSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Villages, departments or schools as what ledgers point at (机构引用): one that was merged away is not
 * offered any more, its name stays readable.
 */
record UnitReferences(Units units) implements ReferenceSource {

    @Override
    public String id() {
        return units.kind();
    }

    /** What is typed after an old sheet is found by the name it had, behind the present names. */
    @Override
    public List<Reference> find(String text, int limit) {
        var present = offered().map(each -> reference(each, each.names().name()));
        var former =
                text.isBlank()
                        ? Stream.<Reference>of()
                        : offered()
                                .flatMap(
                                        each ->
                                                each.names().former().stream()
                                                        .map(old -> reference(each, old.name())));
        return Stream.concat(present, former)
                .filter(reference -> reference.label().contains(text.strip()))
                .limit(limit)
                .toList();
    }

    private Stream<Units.Named> offered() {
        return units.named().stream()
                .filter(each -> !each.removed() && each.unit().data().to() == null);
    }

    private static Reference reference(Units.Named named, String name) {
        return new Reference(named.unit().id(), name);
    }

    @Override
    public Map<Long, String> labels(Collection<Long> ids) {
        return names(ids).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().name()));
    }

    @Override
    public Map<Long, NameHistory> names(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var asked = Set.copyOf(ids);
        return units.named().stream()
                .filter(each -> asked.contains(each.unit().id()))
                .collect(Collectors.toMap(each -> each.unit().id(), Units.Named::names));
    }
}
