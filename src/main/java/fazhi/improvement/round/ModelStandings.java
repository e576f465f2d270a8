package fazhi.improvement.round;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.query.LedgerQuery;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * Where each village stands on its way to a model village (民主法治示范村创建状态), with the day of it; read
 * from the ledger that is kept elsewhere.
 */
@Component
record ModelStandings(LedgerDirectory ledgers, LedgerAccess access, Texts texts) {

    private static final String LEDGER = "model-village";

    /** By village, the highest level first where there are several. */
    Map<Long, String> byVillage() {
        return access.may(LEDGER, Right.SEE) ? read(ledgers.get(LEDGER)) : Map.of();
    }

    private <D extends Record> Map<Long, String> read(Ledger<D> ledger) {
        var found = new HashMap<Long, TreeMap<Integer, String>>();
        ledger.scan(
                LedgerQuery.ALL,
                page ->
                        page.forEach(
                                row -> {
                                    var cells = new Cells<>(ledger, row.data());
                                    found.computeIfAbsent(
                                                    (Long) cells.get("village").orElseThrow(),
                                                    _ -> new TreeMap<>(Comparator.naturalOrder()))
                                            .put(cells.grade().ordinal(), said(cells));
                                }));
        var first = new HashMap<Long, String>();
        found.forEach((village, all) -> first.put(village, all.firstEntry().getValue()));
        return first;
    }

    /** Its cells by key (单元格). */
    private record Cells<D extends Record>(Ledger<D> ledger, D data) {

        Optional<Object> get(String key) {
            return Optional.ofNullable(ledger.format().column(key).value(data));
        }

        Enum<?> grade() {
            return (Enum<?>) get("grade").orElseThrow();
        }
    }

    private String said(Cells<?> cells) {
        var grade = Labels.of(cells.grade(), texts);
        return step(cells, "endedOn", "model-standing.ended", grade)
                .or(() -> step(cells, "namedOn", "model-standing.named", grade))
                .or(() -> step(cells, "checkedOn", "model-standing.checked", grade))
                .or(() -> step(cells, "startedOn", "model-standing.started", grade))
                .orElse(grade);
    }

    private Optional<String> step(Cells<?> cells, String key, String text, String grade) {
        return cells.get(key).map(day -> texts.get(text, grade, day.toString()));
    }
}
