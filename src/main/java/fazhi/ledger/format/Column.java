package fazhi.ledger.format;

import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of a ledger (台账列), named once for grid, filter, form, export, import and print.
 *
 * @param key name of the record component; its header is the text {@code ledger.key}
 * @param type the enum for choices, else the component's own type
 * @param limit longest text, in characters; zero where it does not apply
 * @param source reference source or dictionary, where the kind needs one
 * @param section heading in the form under which it stands
 */
public record Column<D extends Record>(
        String key,
        ColumnKind kind,
        Class<?> type,
        Set<Trait> traits,
        int limit,
        String source,
        String section,
        RecordComponent component) {

    private static final Set<String> PEOPLE = Set.of("staff", "department", "officer");

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** True when it names persons or offices: members of staff, officers, departments, parties. */
    public boolean names() {
        return is(Trait.PERSONAL) || PEOPLE.contains(source);
    }

    public @Nullable Object value(D data) {
        try {
            return component.getAccessor().invoke(data);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(component.toString(), broken);
        }
    }

    /** The records it points at, in a cell of one or of several. */
    public Set<Long> pointed(D row) {
        return switch (value(row)) {
            case Long id -> Set.of(id);
            case Set<?> several ->
                    several.stream().map(Long.class::cast).collect(Collectors.toSet());
            case null, default -> Set.of();
        };
    }

    /** True when a record's page tells it: a mark only where it holds. */
    public boolean told(D data) {
        return !is(Trait.MARK) || Boolean.TRUE.equals(value(data));
    }

    /** True when nothing was entered. */
    public boolean blank(D data) {
        return switch (value(data)) {
            case null -> true;
            case String text -> text.isBlank();
            case Set<?> several -> several.isEmpty();
            default -> false;
        };
    }
}
