package fazhi.ledger.cell.kind;

import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.Asker;
import fazhi.ledger.cell.Doubt;
import fazhi.ledger.cell.DoubtKind;
import fazhi.ledger.cell.Doubts;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A cell that holds one of some words, or several (选项单元格). */
public record ChoiceCell(Column<?> column, ChoiceWords words, Doubts doubts, Asker asker) {

    public @Nullable Object one(String cell) {
        var certain = words.certain(column, cell);
        if (certain.isPresent()) {
            return certain.get();
        }
        if (TableWords.none(cell)) {
            return null;
        }
        var likely = words.likely(column, cell);
        if (likely != null && !doubts.adds(column)) {
            return asker.decide(
                    column,
                    new Doubt(
                            DoubtKind.LIKELY,
                            cell,
                            words.label(column, likely),
                            likely,
                            !words.listed(column, cell)));
        }
        return asker.decide(column, doubts.unknown(column, cell));
    }

    public Set<Object> several(String cell, List<String> parts) {
        var whole = words.certain(column, VisibleText.line(cell));
        if (whole.isPresent()) {
            return Set.of(whole.get());
        }
        var all = new LinkedHashSet<Object>();
        for (var part : parts) {
            for (var each : added(part)) {
                var value = one(each);
                if (value != null) {
                    all.add(value);
                }
            }
        }
        return all;
    }

    /** 罚款+没收 are two. */
    private List<String> added(String part) {
        var all = List.of(part.split("[+\uff0b]"));
        return all.size() > 1
                        && all.stream().allMatch(each -> words.certain(column, each).isPresent())
                ? all
                : List.of(part);
    }
}
