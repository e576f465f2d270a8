package fazhi.ledger.intake;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads a file for a ledger (读取文件): first its headers, then its rows by a plan. */
@Component
public class ImportReader {

    private static final int SAMPLE = 20;

    private final ImportFiles files;

    private final CellParser cells;

    private final CellTexts shown;

    private final Texts texts;

    ImportReader(ImportFiles files, CellParser cells, CellTexts shown, Texts texts) {
        this.files = files;
        this.cells = cells;
        this.shown = shown;
        this.texts = texts;
    }

    /** The rows of a file as they would be kept, and what is wrong with them (读取结果). */
    public record Read<D extends Record>(
            Preparation<D> prepared, Faults faults, List<Table.Row> left) {}

    /** The sheet whose headers say most. */
    public ImportPlan open(Ledger<?> ledger, ImportFile file) {
        try (var tables = files.open(file)) {
            var names = new HeaderNames(ledger.format(), texts);
            ImportPlan best = null;
            for (int sheet = 0; sheet < tables.sheets().size(); sheet++) {
                var plan = plan(ledger, file, tables, sheet, names);
                if (best == null || plan.columns().size() > best.columns().size()) {
                    best = plan;
                }
            }
            if (best == null || best.headers().isEmpty()) {
                throw new Refusal("import.empty-file");
            }
            return best;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public ImportPlan open(Ledger<?> ledger, ImportFile file, int sheet) {
        try (var tables = files.open(file)) {
            return plan(ledger, file, tables, sheet, new HeaderNames(ledger.format(), texts));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private ImportPlan plan(
            Ledger<?> ledger, ImportFile file, TableFile tables, int sheet, HeaderNames names)
            throws IOException {
        var head = tables.read(sheet, HeaderMatch.LOOKED_AT);
        var match = HeaderMatch.find(head, names, file.pasted());
        return new ImportPlan(
                ledger.format().id(),
                file,
                tables.sheets(),
                sheet,
                match.row(),
                match.headers(),
                match.columns(),
                false);
    }

    public <D extends Record> Read<D> read(
            Ledger<D> ledger, ImportPlan plan, Duplicates duplicates, LocalDate today) {
        var table = table(plan);
        var faults = new Faults(ledger.format(), plan, texts);
        var rows = table.rows().stream().filter(row -> row.number() > plan.headerRow()).toList();
        var left = rows.stream().filter(ImportReader::footer).toList();
        var records = rows.stream().filter(row -> !footer(row)).toList();
        if (records.size() > TableFile.MAX_ROWS) {
            throw new Refusal("import.too-many-rows", TableFile.MAX_ROWS);
        }
        if (records.isEmpty()) {
            throw new Refusal("import.no-rows");
        }
        if (plan.columns().isEmpty()) {
            throw new Refusal("import.no-columns");
        }
        var incoming =
                new CellsOfRow<>(ledger.format(), table, plan, cells.reading(), faults)
                        .read(records);
        var prepared = new Preparation<>(ledger, plan, duplicates, faults);
        prepared.prepare(incoming, today);
        return new Read<>(prepared, faults, left);
    }

    private Table table(ImportPlan plan) {
        try (var tables = files.open(plan.file())) {
            return tables.read(plan.sheet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sum or a signature below the table. */
    private static boolean footer(Table.Row row) {
        var first =
                row.cells().stream()
                        .filter(cell -> !cell.blank())
                        .findFirst()
                        .map(cell -> TableWords.plain(cell.text()))
                        .orElse("");
        return TableWords.of("footer.exact").contains(first)
                || TableWords.of("footer.begin").stream()
                        .anyMatch(word -> first.startsWith(TableWords.plain(word)));
    }

    public <D extends Record> ImportCheck check(Ledger<D> ledger, ImportPlan plan, Read<D> read) {
        var columns =
                plan.columns().keySet().stream()
                        .sorted()
                        .map(at -> ledger.format().column(plan.columns().get(at)))
                        .toList();
        var sample = read.prepared().rows().stream().limit(SAMPLE).map(Stored::data).toList();
        var names = shown.names(ledger.format(), columns, sample);
        return new ImportCheck(
                read.prepared().counts(),
                read.faults().count(),
                read.faults().errors(),
                sample.stream()
                        .map(
                                data ->
                                        columns.stream()
                                                .map(column -> shown.show(column, data, names))
                                                .toList())
                        .toList(),
                read.left().stream().map(this::words).toList());
    }

    /** The rows these errors stand in, as the file has them. */
    public List<FaultyRow> faulty(ImportPlan plan, List<CellError> errors) {
        var byRow = errors.stream().collect(Collectors.groupingBy(CellError::row));
        return table(plan).rows().stream()
                .filter(row -> row.number() > plan.headerRow() && byRow.containsKey(row.number()))
                .map(row -> new FaultyRow(row, byRow.get(row.number())))
                .toList();
    }

    private String words(Table.Row row) {
        var first = row.cells().stream().filter(cell -> !cell.blank()).findFirst().orElseThrow();
        return texts.get("import.left-row", row.number(), first.text());
    }
}
