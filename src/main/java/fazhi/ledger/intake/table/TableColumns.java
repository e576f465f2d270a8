package fazhi.ledger.intake.table;

import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.CellContext;
import fazhi.ledger.cell.CellReading;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.shape.HeaderUnit;
import fazhi.ledger.shape.TableHead;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The columns of a table as columns of a ledger (列对应), with what the table says of each. */
public final class TableColumns<D extends Record> {

    private final LedgerFormat<D> format;

    private final ImportPlan plan;

    private final Texts texts;

    private final boolean since1904;

    private final TreeMap<Integer, Column<D>> columns = new TreeMap<>();

    private final List<Integer> remarks = new ArrayList<>();

    private final DayColumns days;

    private final Map<Integer, CellContext> contexts = new HashMap<>();

    public TableColumns(LedgerFormat<D> format, ImportPlan plan, Texts texts, boolean since1904) {
        this.format = format;
        this.plan = plan;
        this.texts = texts;
        this.since1904 = since1904;
        plan.columns()
                .forEach(
                        (at, key) -> {
                            if (key.equals(ImportPlan.REMARK)) {
                                remarks.add(at);
                            } else if (!format.column(key).is(Trait.ACT)) {
                                columns.put(at, format.column(key));
                            }
                        });
        var dates =
                columns.entrySet().stream()
                        .filter(each -> each.getValue().kind() == ColumnKind.DATE)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
        this.days = new DayColumns(plan.headers(), plan.columns().keySet(), dates);
    }

    public LedgerFormat<D> format() {
        return format;
    }

    public TreeMap<Integer, Column<D>> columns() {
        return columns;
    }

    /** Columns of the file that are written into the remark. */
    public List<Integer> remarks() {
        return remarks;
    }

    public boolean since1904() {
        return since1904;
    }

    public DayColumns days() {
        return days;
    }

    /** As the file calls the column. */
    public String header(int at) {
        var header = plan.headers().get(at);
        return VisibleText.line(header);
    }

    /** As the file calls it, or the ledger where the file lacks it. */
    public String header(Column<?> column) {
        return at(column.key()).map(this::header).orElseGet(() -> label(column));
    }

    public String label(Column<?> column) {
        return texts.get(format.headerKey(column));
    }

    public Optional<Integer> at(String key) {
        return columns.entrySet().stream()
                .filter(each -> each.getValue().key().equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What a row says in a column of the ledger, as the file has it. */
    public String text(Table.Row row, String key) {
        return at(key).map(at -> VisibleText.of(row.cell(at).shown()).strip()).orElse("");
    }

    public CellContext context(int at, Column<?> column) {
        return contexts.computeIfAbsent(
                at,
                _ ->
                        new CellContext(
                                plan.head().year(),
                                plan.units()
                                        .getOrDefault(
                                                at,
                                                HeaderUnit.of(
                                                                column,
                                                                plan.headers().get(at),
                                                                plan.head().power())
                                                        .power()),
                                label(column).contains("%")));
    }

    /** The parts of a cell that fills two columns here: 周明、何佳. */
    public Optional<List<String>> split(Column<D> column, String text, CellReading reading) {
        if (partner(column).isEmpty()) {
            return Optional.empty();
        }
        var parts = column.kind().numeric() ? numbers(column, text) : reading.parts(column, text);
        boolean whole =
                parts.size() < 2
                        || column.kind().several()
                        || column.source().length() > 0 && reading.known(column.source(), text);
        return whole ? Optional.empty() : Optional.of(parts);
    }

    /** 应到/实到 with 15/13: both are said in the header, or the cell is one number. */
    private List<String> numbers(Column<D> column, String text) {
        boolean both = header(at(column.key()).orElseThrow()).matches(".+[/\uff0f].+");
        return both ? List.of(text.split("[/\uff0f]")) : List.of(text);
    }

    /** The column the second name goes to, unless the file has it. */
    public Optional<Column<D>> partner(Column<D> column) {
        return LedgerWords.of("split." + format.id() + "." + column.key()).stream()
                .findFirst()
                .flatMap(format::find)
                .filter(other -> at(other.key()).isEmpty());
    }

    /** Columns of the file that tell of a person beside the name, by word: post and office. */
    public Map<String, Integer> details() {
        var details = new HashMap<String, Integer>();
        LedgerWords.under("detail.")
                .forEach(
                        (word, headers) ->
                                unmatched(headers).ifPresent(at -> details.put(word, at)));
        return details;
    }

    /** A column of the file with one of these headers that means none of the ledger. */
    public Optional<Integer> unmatched(List<String> headers) {
        for (int at = 0; at < plan.headers().size(); at++) {
            var path = plan.headers().get(at).split(TableHead.GROUPED);
            var last = TableWords.plain(path[path.length - 1]);
            if (!plan.columns().containsKey(at)
                    && headers.stream().map(TableWords::plain).anyMatch(last::equals)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    public int width() {
        return plan.headers().size();
    }
}
