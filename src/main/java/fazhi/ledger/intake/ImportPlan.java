package fazhi.ledger.intake;

import fazhi.ledger.shape.TableHead;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How a file is read into a ledger (导入方案): which sheet, where the headers stand and what each
 * column means.
 *
 * @param hidden names of sheets nobody sees
 * @param head the headers as they were found
 * @param columns key of the ledger's column by column of the file; others are not imported
 * @param settled columns of the ledger a person chose the column of the file for
 * @param units powers of ten a person said, by column of the file
 * @param remembered true when the person decided so for such a file before
 * @param given what the table was made out for, by column: it fills what is empty there, and a row
 *     that says otherwise is wrong
 */
public record ImportPlan(
        String ledger,
        ImportFile file,
        List<String> sheets,
        List<String> hidden,
        int sheet,
        TableHead head,
        Map<Integer, String> columns,
        Set<String> settled,
        Map<Integer, Integer> units,
        boolean remembered,
        Map<String, Object> given) {

    /** In place of a column of the ledger: written into the remark, with its header. */
    public static final String REMARK = "+remark";

    public ImportPlan {
        sheets = List.copyOf(sheets);
        hidden = List.copyOf(hidden);
        columns = Map.copyOf(columns);
        settled = Set.copyOf(settled);
        units = Map.copyOf(units);
        given = Map.copyOf(given);
    }

    static ImportPlan of(
            String ledger,
            ImportFile file,
            List<String> sheets,
            List<String> hidden,
            int sheet,
            TableHead head) {
        return new ImportPlan(
                ledger,
                file,
                sheets,
                hidden,
                sheet,
                head,
                head.columns(),
                Set.of(),
                Map.of(),
                false,
                Map.of());
    }

    public String sheetName() {
        return sheets.get(sheet);
    }

    /** Row of the headers as the spreadsheet counts, 0 where there are none. */
    public int headerRow() {
        return head.row();
    }

    /** By column of the file, empty where there is none. */
    public List<String> headers() {
        return head.headers();
    }

    /** What was decided for these headers before, by column of the file; empty is not imported. */
    public ImportPlan remembering(Map<Integer, String> decided) {
        var plan = this;
        boolean other = false;
        for (var each : new TreeMap<>(decided).entrySet()) {
            if (!each.getValue().equals(plan.columns().getOrDefault(each.getKey(), ""))) {
                plan = plan.with(each.getKey(), each.getValue());
                other = true;
            }
        }
        return with(plan.columns(), plan.settled(), units, other, given);
    }

    /** Lets a column of the file mean another column of the ledger, or nothing. */
    public ImportPlan with(int at, String key) {
        var changed = new TreeMap<>(columns);
        var chosen = new HashSet<>(settled);
        if (!key.equals(REMARK)) {
            changed.values().remove(key);
            chosen.add(key);
        }
        changed.remove(at);
        if (!key.isEmpty()) {
            changed.put(at, key);
        }
        return with(changed, chosen, units, remembered, given);
    }

    /** Lets these columns of the file fill one of the ledger together. */
    public ImportPlan joining(List<Integer> several, String key) {
        var changed = new TreeMap<>(columns);
        several.forEach(at -> changed.put(at, key));
        return with(changed, settled, units, remembered, given);
    }

    /** The same file, as a table made out for one village or another thing of these columns. */
    public ImportPlan madeOutFor(Map<String, Object> these) {
        return with(columns, settled, units, remembered, these);
    }

    /** Says in what power of ten a column of the file stands. */
    public ImportPlan inUnit(int at, int power) {
        var all = new HashMap<>(units);
        all.put(at, power);
        return with(columns, settled, all, remembered, given);
    }

    private ImportPlan with(
            Map<Integer, String> changed,
            Set<String> chosen,
            Map<Integer, Integer> powers,
            boolean before,
            Map<String, Object> these) {
        return new ImportPlan(
                ledger, file, sheets, hidden, sheet, head, changed, chosen, powers, before, these);
    }
}
