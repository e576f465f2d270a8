package fazhi.ledger.cell.kind;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.Asker;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.Doubts;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.name.ReferenceSource.Reference;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A cell that names records of a register, one or several (名称单元格). */
public record NameCell(
        Column<?> column, NameLookup names, ListMarks marks, Doubts doubts, Asker asker) {

    /** 周正等3人. */
    private static final Pattern MORE = TableWords.pattern("etc.people");

    public @Nullable Object one(String text) {
        var cell = VisibleText.line(text);
        var more = MORE.matcher(cell);
        if (people() && more.matches()) {
            var first = one(more.group(1));
            return asker.decide(
                    column, new Doubt(DoubtKind.SEVERAL_NAMES, cell, more.group(1), first, true));
        }
        var found = names.find(column.source(), cell);
        if (found.size() > 1) {
            throw Refusal.at(column.key(), "sheet.several", cell);
        }
        if (!found.isEmpty()) {
            return found.getFirst().id();
        }
        var parts = marks.parts(text);
        if (parts.size() > 1) {
            var first = one(parts.getFirst());
            return asker.decide(
                    column,
                    new Doubt(DoubtKind.SEVERAL_NAMES, cell, parts.getFirst(), first, true));
        }
        return asker.decide(column, unknown(cell));
    }

    /** A place names its village: 东岭村河口; and 全镇各村 is no village to be added. */
    private Doubt unknown(String cell) {
        if (!villages()) {
            return doubts.unknown(column, cell);
        }
        var within = within(cell);
        if (within.isPresent()) {
            var village = within.get();
            return new Doubt(DoubtKind.LIKELY, cell, village.label(), village.id(), true);
        }
        return new VillageText(cell).every()
                ? doubts.left(column, cell)
                : doubts.unknown(column, cell);
    }

    private Optional<Reference> within(String cell) {
        var inside =
                names.all(column.source()).entrySet().stream()
                        .filter(each -> each.getKey().length() > 2 && cell.contains(each.getKey()))
                        .toList();
        return inside.size() == 1
                ? Optional.of(
                        new Reference(inside.getFirst().getValue(), inside.getFirst().getKey()))
                : Optional.empty();
    }

    private boolean people() {
        return column.source().equals(NameLookup.STAFF);
    }

    private boolean villages() {
        return column.source().equals(VillageText.SOURCE);
    }

    public Set<Object> several(String cell) {
        var line = VisibleText.line(cell);
        var text = new VillageText(line);
        var found = new LinkedHashSet<Object>();
        if (villages() && text.every()) {
            found.addAll(names.all(column.source()).values());
            return text.number().orElse(found.size()) == found.size() && !found.isEmpty()
                    ? found
                    : differing(cell, found);
        }
        if (!names.find(column.source(), line).isEmpty()) {
            found.add(Objects.requireNonNull(one(line)));
            return found;
        }
        for (var part : parts(text)) {
            var one = listed(part, found);
            if (one != null) {
                found.add(one);
            }
        }
        return text.more() && text.number().orElse(-1) != found.size()
                ? differing(cell, found)
                : found;
    }

    private List<String> parts(VillageText text) {
        return people() ? marks.people(text.listed()) : marks.parts(text.listed());
    }

    @SuppressWarnings("unchecked")
    private Set<Object> differing(String cell, Set<Object> found) {
        var decided = asker.decide(column, doubts.differs(cell, names.all(column.source()), found));
        return decided instanceof Set<?> several ? (Set<Object>) several : Set.of();
    }

    /** One of a list; and where a space or an 和 parts two names, both. */
    private @Nullable Object listed(String part, Set<Object> found) {
        if (names.find(column.source(), part).isEmpty()) {
            var both = marks.loosely(part);
            if (both.length > 1
                    && Arrays.stream(both)
                            .anyMatch(each -> !names.find(column.source(), each).isEmpty())) {
                Arrays.stream(both)
                        .filter(each -> !each.isBlank())
                        .map(this::one)
                        .filter(Objects::nonNull)
                        .forEach(found::add);
                return null;
            }
        }
        return one(part);
    }
}
