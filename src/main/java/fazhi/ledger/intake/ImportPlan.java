package fazhi.ledger.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is read into a ledger (导入方案): which sheet, where the headers stand and what each
 * column means.
 *
 * @param headerRow row of the headers as the spreadsheet counts, 0 where there are none
 * @param headers by column of the file, empty where there is none
 * @param columns key of the ledger's column by column of the file; others are not imported
 * @param remembered true when the person decided so for such a file before
 */
public record ImportPlan(
        String ledger,
        ImportFile file,
        List<String> sheets,
        int sheet,
        int headerRow,
        List<String> headers,
        Map<Integer, String> columns,
        boolean remembered) {

    public ImportPlan {
        sheets = List.copyOf(sheets);
        headers = List.copyOf(headers);
        columns = Map.copyOf(columns);
    }

    public String sheetName() {
        return sheets.get(sheet);
    }

    public ImportPlan remembering(Map<Integer, String> decided) {
        return new ImportPlan(ledger, file, sheets, sheet, headerRow, headers, decided, true);
    }

    /** Lets a column of the file mean another column of the ledger, or nothing. */
    public ImportPlan with(int at, String key) {
        var changed = new TreeMap<>(columns);
        changed.values().remove(key);
        changed.remove(at);
        if (!key.isEmpty()) {
            changed.put(at, key);
        }
        return new ImportPlan(ledger, file, sheets, sheet, headerRow, headers, changed, remembered);
    }
}
