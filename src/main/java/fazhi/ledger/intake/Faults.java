package fazhi.ledger.intake;

import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.file.CellReference;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Collects what is wrong in a file (错误收集), the first thousand in words. */
public final class Faults {

    private static final int NAMED = 1000;

    private static final int VALUE_MAX_LENGTH = 60;

    private final LedgerFormat<?> format;

    private final ImportPlan plan;

    private final Texts texts;

    private final Map<String, Integer> places = new HashMap<>();

    private final List<CellError> errors = new ArrayList<>();

    private final Set<String> missing = new HashSet<>();

    private final Set<Integer> rows = new HashSet<>();

    private int count;

    Faults(LedgerFormat<?> format, ImportPlan plan, Texts texts) {
        this.format = format;
        this.plan = plan;
        this.texts = texts;
        new TreeMap<>(plan.columns()).forEach((at, key) -> places.putIfAbsent(key, at));
    }

    public void add(Table.Row row, String column, Refusal refusal) {
        add(row, column, refusal.text(texts));
    }

    public void add(Table.Row row, String key, String message) {
        var at = places.get(key);
        if (at == null) {
            rows.add(row.number());
            addMissing(key, message);
        } else {
            add(row, at, key, message);
        }
    }

    /** In this column of the file, where several may fill one of the ledger. */
    public void add(Table.Row row, int at, String key, String message) {
        rows.add(row.number());
        add(
                new CellError(
                        plan.sheetName(),
                        row.number(),
                        CellReference.letters(at),
                        header(at),
                        shortened(row.cell(at).shown()),
                        message,
                        personal(key)));
    }

    /** What no row can be right about, since the file lacks the column, is said once. */
    private void addMissing(String key, String message) {
        if (missing.add(key)) {
            add(
                    new CellError(
                            plan.sheetName(),
                            plan.headerRow(),
                            "",
                            header(key),
                            "",
                            texts.get("import.no-such-column", header(key), message),
                            personal(key)));
        }
    }

    private boolean personal(String key) {
        return format.find(key).filter(column -> column.is(Trait.PERSONAL)).isPresent();
    }

    private void add(CellError error) {
        count++;
        if (errors.size() < NAMED) {
            errors.add(error);
        }
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) > VALUE_MAX_LENGTH
                ? value.substring(0, value.offsetByCodePoints(0, VALUE_MAX_LENGTH)) + "\u2026"
                : value;
    }

    /** As the file calls it, or the ledger where the file lacks it. */
    private String header(String key) {
        var at = places.get(key);
        return at == null ? format.find(key).map(this::text).orElse(key) : header(at);
    }

    private String header(int at) {
        return VisibleText.line(plan.headers().get(at));
    }

    private String text(Column<?> column) {
        return texts.get(format.headerKey(column));
    }

    public int count() {
        return count;
    }

    /** Numbers of the rows with an error in them. */
    Set<Integer> rows() {
        return rows;
    }

    public List<CellError> errors() {
        return List.copyOf(errors);
    }
}
