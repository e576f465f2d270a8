package fazhi.ledger.intake;

import fazhi.common.Parts;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.answer.Additions;
import fazhi.ledger.intake.answer.AnswerWords;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.intake.answer.Extent;
import fazhi.ledger.intake.answer.NewNames;
import fazhi.ledger.intake.answer.Questions;
import fazhi.ledger.intake.row.CellsOfRow;
import fazhi.ledger.intake.row.Intake;
import fazhi.ledger.intake.row.Pictures;
import fazhi.ledger.intake.row.RowChoice;
import fazhi.ledger.intake.row.RowDeriver;
import fazhi.ledger.intake.table.FileNews;
import fazhi.ledger.intake.table.PlanQuestions;
import fazhi.ledger.intake.table.SheetSums;
import fazhi.ledger.intake.table.TableColumns;
import fazhi.ledger.name.NameAdder;
import fazhi.ledger.shape.HeaderNames;
import fazhi.ledger.shape.LeftRow;
import fazhi.ledger.shape.TableHead;
import fazhi.ledger.shape.TableShape;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reads a file for a ledger (读取文件): first its headers, then its rows by a plan. */
@Component
public class ImportReader {

    /** The refusal of a table with nothing at all below its headers. */
    public static final String NOTHING_BELOW = "import.nothing-below";

    private final ImportFiles files;

    private final CellParser cells;

    private final Parts<NameAdder> adders;

    private final Parts<RowDeriver> derivers;

    private final Texts texts;

    ImportReader(
            ImportFiles files,
            CellParser cells,
            ObjectProvider<NameAdder> adders,
            ObjectProvider<RowDeriver> derivers,
            Texts texts) {
        this.files = files;
        this.cells = cells;
        this.adders = new Parts<>(adders);
        this.derivers = new Parts<>(derivers);
        this.texts = texts;
    }

    /** The sheet whose headers say most. */
    public ImportPlan open(Ledger<?> ledger, ImportFile file) {
        try (var tables = files.open(file)) {
            var names = new HeaderNames(ledger.format(), texts);
            ImportPlan best = null;
            for (int sheet = 0; sheet < tables.sheets().size(); sheet++) {
                var plan = plan(ledger, file, tables, sheet, names);
                if (best == null || plan.head().known() > best.head().known()) {
                    best = plan;
                }
            }
            if (best == null || best.headers().isEmpty()) {
                throw new Refusal(file.pasted() ? "import.nothing-pasted" : "import.empty-file");
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
        var head =
                TableHead.find(
                        tables.read(sheet, TableHead.LOOKED_AT),
                        names,
                        file.pasted(),
                        List.of(tables.sheets().get(sheet), file.name()));
        return ImportPlan.of(
                ledger.format().id(), file, tables.sheets(), tables.hiddenSheets(), sheet, head);
    }

    /**
     * @param real true to add what the person said to add; otherwise it is only shown
     */
    public <D extends Record> ReadFile<D> read(
            Ledger<D> ledger,
            ImportPlan opened,
            Decisions decisions,
            LocalDate today,
            boolean real) {
        return read(ledger, opened, decisions, today, real, Extent.WHOLE);
    }

    /** The same, of a part of the rows. */
    public <D extends Record> ReadFile<D> read(
            Ledger<D> ledger,
            ImportPlan opened,
            Decisions decisions,
            LocalDate today,
            boolean real,
            Extent extent) {
        var table = table(opened);
        var questions = new Questions(decisions);
        var answers = new AnswerWords(texts);
        var shape = shape(ledger, opened, table, decisions);
        var records = shape.records();
        var left = new ArrayList<>(shape.left());
        var plan =
                new PlanQuestions(ledger.format(), questions, answers, texts)
                        .settle(opened, records);
        if (plan.columns().isEmpty() && opened.head().known() == 0) {
            throw new Refusal("import.no-columns");
        }
        var doors = adders.stream().filter(NameAdder::open).toList();
        var intake =
                new Intake(
                        cells.reading(),
                        questions,
                        new Additions(doors, real, extent),
                        answers,
                        texts);
        var faults = new Faults(ledger.format(), plan, texts);
        var pictures = new Pictures();
        var columns = new TableColumns<>(ledger.format(), plan, texts, table.since1904());
        var kept = new RowChoice(columns, intake).keep(extent.rows(records), left);
        var incoming = new CellsOfRow<>(columns, intake, faults, pictures).read(kept);
        var prepared = new Preparation<>(ledger, plan, decisions, faults);
        derivers.stream()
                .filter(each -> each.ledger().equals(ledger.format().id()))
                .forEach(
                        each -> {
                            var follows = each.begin();
                            incoming.forEach(row -> row.derive(follows));
                        });
        prepared.prepare(incoming, today);
        left.sort(Comparator.comparing(LeftRow::number));
        var told = new FileNews(ledger.format(), plan, texts).tell(table, kept, columns, pictures);
        told.addAll(otherSheets(ledger, opened));
        told.addAll(new SheetSums<>(columns, intake.reading(), texts).check(kept, left));
        return new ReadFile<>(
                kept.size(),
                prepared,
                faults,
                questions.all(plan.headers()),
                left,
                told,
                new NewNames(intake.additions().names()),
                titles(columns, intake, coming(kept, faults, decisions)));
    }

    /** The rows that are kept: all where all have to be right, else those that are. */
    private static List<Table.Row> coming(
            List<Table.Row> rows, Faults faults, Decisions decisions) {
        return decisions.partial()
                ? rows.stream().filter(row -> !faults.rows().contains(row.number())).toList()
                : rows;
    }

    private static <D extends Record> Set<String> titles(
            TableColumns<D> columns, Intake intake, List<Table.Row> rows) {
        var title = columns.format().with(Trait.TITLE).getFirst();
        return rows.stream()
                .map(row -> intake.reading().plainName(title, columns.text(row, title.key())))
                .collect(Collectors.toSet());
    }

    /** Sheets of the same kind, which are not read with this one. */
    private List<Told> otherSheets(Ledger<?> ledger, ImportPlan plan) {
        var told = new ArrayList<Told>();
        for (int sheet = 0; sheet < plan.sheets().size(); sheet++) {
            if (sheet != plan.sheet() && open(ledger, plan.file(), sheet).head().known() > 1) {
                told.add(new Told(plan.sheets().get(sheet), texts.get("import.other-sheet")));
            }
        }
        return told;
    }

    private static TableShape shape(
            Ledger<?> ledger, ImportPlan plan, Table table, Decisions decisions) {
        var rows = table.rows().stream().filter(row -> row.number() > plan.headerRow()).toList();
        var shape =
                new TableShape(
                        ledger.format(), rows, plan.headers(), plan.columns(), decisions.wanted());
        if (shape.records().size() > TableFile.MAX_ROWS) {
            throw new Refusal("import.too-many-rows", TableFile.MAX_ROWS);
        }
        if (shape.records().isEmpty()) {
            throw new Refusal(
                    rows.stream().allMatch(Table.Row::blank) ? NOTHING_BELOW : "import.no-rows");
        }
        return shape;
    }

    private Table table(ImportPlan plan) {
        try (var tables = files.open(plan.file())) {
            return tables.read(plan.sheet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rows these errors stand in, as the file has them. */
    public List<FaultyRow> faulty(ImportPlan plan, List<CellError> errors) {
        var byRow = errors.stream().collect(Collectors.groupingBy(CellError::row));
        return table(plan).rows().stream()
                .filter(row -> row.number() > plan.headerRow() && byRow.containsKey(row.number()))
                .map(row -> new FaultyRow(row, byRow.getOrDefault(row.number(), List.of())))
                .toList();
    }
}
