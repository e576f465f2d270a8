package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.jobs.JobProgress;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.cell.CellParser;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.name.References;
import fazhi.ledger.name.Words;
import fazhi.ledger.store.SampleRows;
import fazhi.security.session.SystemIdentity;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * A table with one odd cell, of every column of every ledger, pasted and as a file: the cell is
 * what a person reads, or it is named by its place; too much of anything is told there with its
 * limit.
 */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2026-01-15"})
class PastedOdditiesTests {

    /** Pasted once, once as a file. */
    private static final int TIMES = 2;

    @Autowired LedgerDirectory ledgers;

    @Autowired CellParser cells;

    @Autowired CellTexts shown;

    @Autowired References references;

    @Autowired Words words;

    @Autowired Texts texts;

    @Autowired Clock clock;

    @Autowired ImportFiles files;

    @Autowired ImportService imports;

    private interface Check {

        <D extends Record> void of(Ledger<D> ledger) throws Exception;
    }

    private Stream<DynamicTest> each(Check check) {
        return ledgers.all().stream()
                .map(
                        ledger ->
                                DynamicTest.dynamicTest(
                                        ledger.format().id(),
                                        () ->
                                                SystemIdentity.run(
                                                        () -> {
                                                            try {
                                                                check.of(ledger);
                                                            } catch (Exception broken) {
                                                                throw new IllegalStateException(
                                                                        broken);
                                                            }
                                                        })));
    }

    @TestFactory
    Stream<DynamicTest> anOddCellIsReadOrNamed() {
        return each(this::odd);
    }

    private <D extends Record> void odd(Ledger<D> ledger) throws IOException {
        var reading = cells.reading();
        for (var column : typed(ledger)) {
            var random = new Random((ledger.format().id() + column.key()).hashCode());
            var writings = Oddity.writings(reading, column);
            for (int i = 0; i < TIMES && !writings.isEmpty(); i++) {
                var plain = writings.get(random.nextInt(writings.size()));
                var odd = Oddity.odd(plain, random);
                var expected = outcome(ledger, column, plain, true);
                var as = "%s %s".formatted(column.key(), odd);
                assertThat(outcome(ledger, column, odd, i % 2 == 0)).as(as).isIn(expected, "named");
            }
        }
    }

    private static <D extends Record> List<Column<D>> typed(Ledger<D> ledger) {
        return ledger.format().columns().stream()
                .filter(each -> !each.is(Trait.ACT) && !each.is(Trait.MARK))
                .toList();
    }

    /** What became of a cell: its value as shown, or that it was refused or asked about there. */
    private <D extends Record> String outcome(
            Ledger<D> ledger, Column<D> column, String cell, boolean pasted) throws IOException {
        var check = check(ledger, column, cell, pasted);
        if (named(check, ledger, column)) {
            return "named";
        }
        int at = check.columns().indexOf(column.key());
        return check.sample().isEmpty() || at < 0 ? "" : check.sample().getFirst().get(at);
    }

    private static <D extends Record> boolean named(
            ImportCheck check, Ledger<D> ledger, Column<D> column) {
        return errors(check, ledger, column).findAny().isPresent()
                || check.questions().stream().anyMatch(each -> each.column().equals(column.key()));
    }

    private static <D extends Record> Stream<CellError> errors(
            ImportCheck check, Ledger<D> ledger, Column<D> column) {
        var letters = letters(typed(ledger).indexOf(column));
        return check.errors().stream()
                .filter(each -> each.row() == 2 && each.letters().equals(letters));
    }

    private static String letters(int at) {
        return at < 26 ? String.valueOf((char) ('A' + at)) : "A" + (char) ('A' + at - 26);
    }

    private <D extends Record> ImportCheck check(
            Ledger<D> ledger, Column<D> odd, String cell, boolean pasted) throws IOException {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var format = ledger.format();
        var row = samples.full(format, 1);
        var names = shown.names(format, List.of(row));
        var headers = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : typed(ledger)) {
            headers.add(header(format, column));
            values.add(
                    column == odd
                            ? cell
                            : OfficialLanguage.in(() -> shown.show(column, row, names)));
        }
        var file = pasted ? paste(headers, values) : csv(headers, values);
        try {
            var plan = imports.open(format.id(), file);
            return imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED);
        } finally {
            files.discard(file);
        }
    }

    private <D extends Record> String header(LedgerFormat<D> format, Column<D> column) {
        return OfficialLanguage.of(texts).get(format.headerKey(column));
    }

    /** As spreadsheets put cells on the clipboard. */
    private ImportFile paste(List<String> headers, List<String> values) {
        return files.paste("t", line(headers, "\t") + "\n" + line(values, "\t") + "\n");
    }

    private ImportFile csv(List<String> headers, List<String> values) throws IOException {
        var text = line(headers, ",") + "\r\n" + line(values, ",") + "\r\n";
        return files.receive(
                "t.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String line(List<String> cells, String mark) {
        return cells.stream().map(each -> framed(each, mark)).collect(Collectors.joining(mark));
    }

    /** A spreadsheet frames a cell only where it must. */
    private static String framed(String cell, String mark) {
        return cell.contains(mark) || cell.contains("\n") || cell.contains("\"")
                ? '"' + cell.replace("\"", "\"\"") + '"'
                : cell;
    }

    @TestFactory
    Stream<DynamicTest> tooMuchIsToldAtTheCellWithTheLimit() {
        return each(this::tooMuch);
    }

    private <D extends Record> void tooMuch(Ledger<D> ledger) throws IOException {
        for (var column : typed(ledger)) {
            switch (column.kind()) {
                case TEXT, LONG_TEXT ->
                        told(
                                ledger,
                                column,
                                "甲".repeat(column.limit() + 1),
                                String.valueOf(column.limit()));
                case MONEY -> told(ledger, column, "99999999999999999", "9999999999999");
                case COUNT -> told(ledger, column, "99999999999", "");
                default -> {}
            }
        }
    }

    private <D extends Record> void told(
            Ledger<D> ledger, Column<D> column, String cell, String limit) throws IOException {
        var check = check(ledger, column, cell, true);
        assertThat(errors(check, ledger, column).map(CellError::message))
                .as(column.key())
                .anyMatch(message -> message.replace(",", "").contains(limit));
    }

    /** More villages than one cell holds are told there, and refused wherever they come from. */
    @org.junit.jupiter.api.Test
    void tooManyInOneCellAreTold() {
        SystemIdentity.run(
                () -> {
                    var ids = new java.util.HashSet<Long>();
                    for (int i = 0; i <= LedgerFormat.MOST_IN_CELL; i++) {
                        ids.add(village(ledgers.get("village"), "超多村" + i));
                    }
                    many(ledgers.get("activity"), ids);
                });
    }

    private <D extends Record> long village(Ledger<D> ledger, String name) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var row = samples.full(ledger.format(), 1);
        return ledger.add(ledger.format().with(row, ledger.format().column("name"), name));
    }

    private <D extends Record> void many(Ledger<D> ledger, java.util.Set<Long> ids) {
        var samples = new SampleRows(ledgers, references, words, LocalDate.now(clock));
        var format = ledger.format();
        var row = samples.full(format, 1);
        assertThat(refused(ledger, format.with(row, format.column("villages"), ids)))
                .isEqualTo("ledger.too-many");
        var fewer = new java.util.HashSet<>(ids);
        fewer.remove(ids.iterator().next());
        assertThat(refused(ledger, format.with(row, format.column("villages"), fewer))).isEmpty();
    }

    private static <D extends Record> String refused(Ledger<D> ledger, D row) {
        try {
            ledger.add(row);
            return "";
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
