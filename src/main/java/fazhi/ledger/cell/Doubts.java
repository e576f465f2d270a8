package fazhi.ledger.cell;

import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.Trait;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is proposed where a cell leaves something open (存疑与提议).
 *
 * @param adders registers and lists the reader may add to
 */
public record Doubts(Texts texts, Set<String> adders) {

    public boolean adds(Column<?> column) {
        return adders.contains(column.source());
    }

    /** A word or a name nobody knows: added where one may, left out where nothing is needed. */
    public Doubt unknown(Column<?> column, String text) {
        return adds(column)
                ? new Doubt(DoubtKind.UNKNOWN, text, texts.get("import.answer.add"), null, true)
                : left(column, text);
    }

    /** The same where it is no name to add. */
    public Doubt left(Column<?> column, String text) {
        var proposal = column.is(Trait.REQUIRED) ? "" : texts.get("import.answer.empty");
        return new Doubt(DoubtKind.UNKNOWN, text, proposal, null, true);
    }

    /** Other names, or another number of them, than the cell says. */
    public Doubt differs(String cell, Map<String, Long> all, Set<Object> found) {
        var called =
                all.keySet().stream()
                        .filter(name -> found.contains(all.get(name)))
                        .collect(Collectors.joining(texts.get("common.list-mark")));
        return new Doubt(
                DoubtKind.COUNT_DIFFERS,
                VisibleText.line(cell),
                called.isEmpty() ? texts.get("import.answer.empty") : called,
                found,
                true);
    }
}
