package fazhi.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Period;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.batch.ImportService;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.head.OfficialHead;
import fazhi.ledger.store.SampleRows;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** What goes into a ledger from a file comes out into one: every ledger, on both databases. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class EverySheetTests {

    private static final int FEW = 40;

    private static final int MANY = 1000;

    @Autowired LedgerDirectory ledgers;

    @Autowired References references;

    @Autowired Words words;

    @Autowired Clock clock;

    @Autowired SheetTexts texts;

    @Autowired LedgerExport export;

    @Autowired LedgerTemplate template;

    @Autowired ImportFiles files;

    @Autowired ImportService imports;

    @TempDir Path folder;

    private interface Check {

        <D extends Record> void of(Ledger<D> ledger) throws IOException;
    }

    private Stream<DynamicTest> each(Check check) {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () -> SystemIdentity.run(() -> run(check, ledger))));
    }

    private static void run(Check check, Ledger<?> ledger) {
        try {
            check.of(ledger);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @TestFactory
    Stream<DynamicTest> whatWasImportedComesOutAgain() {
        return each(
                new Check() {
                    @Override
                    public <D extends Record> void of(Ledger<D> ledger) throws IOException {
                        comesBack(ledger, SheetLayout.OFFICIAL, FEW);
                        comesBack(ledger, SheetLayout.CSV, FEW);
                    }
                });
    }

    @Tag("long")
    @TestFactory
    Stream<DynamicTest> aThousandRowsComeOutAgain() {
        return each(
                new Check() {
                    @Override
                    public <D extends Record> void of(Ledger<D> ledger) throws IOException {
                        comesBack(ledger, SheetLayout.PLAIN, MANY);
                    }
                });
    }

    private <D extends Record> void comesBack(Ledger<D> ledger, SheetLayout layout, int number)
            throws IOException {
        var rows = samples(ledger, number);
        var file = file(ledger, rows, layout);
        var received = files.receive("t." + layout.ending(), new ByteArrayInputStream(file));
        var plan = imports.open(ledger.format().id(), received);
        assertThat(plan.columns()).hasSameSizeAs(columns(ledger));
        assertThat(imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED).errors()).isEmpty();
        var batch = imports.carryOut(plan, Decisions.NONE, JobProgress.UNWATCHED);
        assertThat(batch.counts().all()).isEqualTo(rows.size());
        var out = new ByteArrayOutputStream();
        export.write(ledger, ExportOrder.all(LedgerQuery.ALL, Period.year(2023), layout), out);
        assertThat(lines(ledger, out.toByteArray())).containsAll(lines(ledger, file));
        assertThat(imports.carryOut(plan, Decisions.NONE, JobProgress.UNWATCHED).counts().written())
                .isZero();
    }

    private static <D extends Record> List<fazhi.ledger.format.Column<D>> columns(
            Ledger<D> ledger) {
        return ledger.format().columns().stream().filter(each -> !each.is(Trait.ACT)).toList();
    }

    /** Different rows, as far as the ledger's natural key lets them be. */
    private <D extends Record> List<D> samples(Ledger<D> ledger, int number) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var keys = new HashSet<List<Object>>();
        return IntStream.rangeClosed(1, number)
                .mapToObj(i -> samples.full(ledger.format(), i))
                .filter(
                        row ->
                                keys.add(
                                        ledger.format().with(Trait.NATURAL).stream()
                                                .map(
                                                        column ->
                                                                (Object)
                                                                        String.valueOf(
                                                                                column.value(row)))
                                                .toList()))
                .toList();
    }

    private <D extends Record> byte[] file(Ledger<D> ledger, List<D> rows, SheetLayout layout)
            throws IOException {
        var out = new ByteArrayOutputStream();
        var format = ledger.format();
        try (var sheet =
                layout == SheetLayout.CSV
                        ? new CsvSheet<>(format, texts, out)
                        : new ExcelSheet<>(
                                format,
                                texts,
                                new OfficialHead<>(format, texts, "2023", ""),
                                out)) {
            sheet.begin(format.columns());
            sheet.write(texts.lines(format, format.columns(), rows));
            sheet.end(new Ledger.Totals(rows.size(), Map.of()));
        }
        return out.toByteArray();
    }

    /** Cells of the ledger's columns, row by row, below the headers. */
    private <D extends Record> List<List<String>> lines(Ledger<D> ledger, byte[] file)
            throws IOException {
        var path = Files.write(folder.resolve("read-" + System.nanoTime()), file);
        try (var table = TableFile.open(path)) {
            var rows = table.read(0).rows();
            int header = header(ledger, rows);
            int width = ledger.format().columns().size();
            return rows.stream()
                    .skip(header + 1)
                    .map(
                            row ->
                                    IntStream.range(0, width)
                                            .mapToObj(
                                                    i ->
                                                            row.cell(
                                                                            i
                                                                                    + rows.get(
                                                                                                    header)
                                                                                            .cells()
                                                                                            .size()
                                                                                    - width)
                                                                    .text())
                                            .toList())
                    .toList();
        }
    }

    /** The lower one, where headers stand in two rows. */
    private <D extends Record> int header(Ledger<D> ledger, List<Table.Row> rows) {
        var last = texts.header(ledger.format(), ledger.format().columns().getLast());
        int first =
                IntStream.range(0, rows.size())
                        .filter(i -> names(rows.get(i), last))
                        .findFirst()
                        .orElseThrow();
        return names(rows.get(first + 1), last) && rows.get(first + 1).cell(0).merged()
                ? first + 1
                : first;
    }

    private static boolean names(Table.Row row, String header) {
        return row.cells().stream().map(Cell::text).toList().contains(header);
    }

    @TestFactory
    Stream<DynamicTest> theTemplateIsReadWithAllItsColumns() {
        return each(
                new Check() {
                    @Override
                    public <D extends Record> void of(Ledger<D> ledger) throws IOException {
                        var out = new ByteArrayOutputStream();
                        template.write(ledger, out);
                        var file =
                                files.receive(
                                        "t.xlsx", new ByteArrayInputStream(out.toByteArray()));
                        assertThat(imports.open(ledger.format().id(), file).columns())
                                .hasSameSizeAs(columns(ledger));
                    }
                });
    }
}
