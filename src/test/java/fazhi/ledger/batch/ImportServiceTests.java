package fazhi.ledger.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.DatabaseTest;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.jobs.JobCancelled;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Books;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.intake.ImportPlan;
import fazhi.ledger.intake.answer.Decisions;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class ImportServiceTests {

    private static final String HEADERS = "案件编号\t案由\t当事人\t立案日期\t罚款（元）\n";

    private static final int MANY = 20_000;

    @Autowired ImportService imports;

    @Autowired ImportFiles files;

    @Autowired LedgerDirectory ledgers;

    @Autowired AuditTrail trail;

    @TempDir private Path folder;

    private static int tests;

    private String test = "";

    @BeforeEach
    void number() {
        test = "T" + ++tests + "-";
    }

    private ImportPlan pasted(String text) {
        return SystemIdentity.run(() -> imports.open("penalty", files.paste("t", text)));
    }

    private String rows(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(this::row)
                .collect(Collectors.joining("", HEADERS, ""));
    }

    private String row(int i) {
        return "%s%d\t非法采矿\t当事人%d\t2022.12.2\t5.87万\n".formatted(test, i, i);
    }

    private ImportBatch carryOut(ImportPlan plan, JobProgress progress) {
        return SystemIdentity.run(() -> imports.carryOut(plan, Decisions.NONE, progress));
    }

    private long kept() {
        return SystemIdentity.run(
                () -> cases().totals(new LedgerQuery(test, List.of(), List.of())).rows());
    }

    private Ledger<?> cases() {
        return ledgers.get("penalty");
    }

    @Test
    void oneBadCellOfManyKeepsAllOut() {
        oneBadCellKeepsAllOut(500);
    }

    @Tag("long")
    @Test
    void oneBadCellOfTwentyThousandKeepsAllOut() {
        oneBadCellKeepsAllOut(MANY);
    }

    private void oneBadCellKeepsAllOut(int number) {
        var bad =
                rows(number)
                        .replace(
                                "当事人" + (number - 1) + "\t2022.12.2",
                                "当事人" + (number - 1) + "\t2022.13.2");
        var plan = pasted(bad);
        var check =
                SystemIdentity.run(
                        () -> imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED));
        assertThat(check.errorCount()).isOne();
        var error = check.errors().getFirst();
        assertThat(error.row()).isEqualTo(number);
        assertThat(error.letters()).isEqualTo("D");
        assertThat(error.header()).isEqualTo("立案日期");
        assertThat(error.value()).isEqualTo("2022.13.2");
        assertThat(error.message()).contains("2022-12-02");
        assertThatThrownBy(() -> carryOut(plan, JobProgress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.refused"));
        assertThat(kept()).isZero();
    }

    @Test
    void theSameFileTwiceAddsNothing() {
        var plan = pasted(rows(30));
        assertThat(carryOut(plan, JobProgress.UNWATCHED).counts().added()).isEqualTo(30);
        assertThat(carryOut(plan, JobProgress.UNWATCHED).counts().same()).isEqualTo(30);
        assertThat(kept()).isEqualTo(30);
    }

    @Test
    void anImportIsTakenBackWhileNobodyChangedItsRows() {
        carryOut(pasted(rows(3)), JobProgress.UNWATCHED);
        var second = carryOut(pasted(rows(5).replace("5.87万", "6万")), JobProgress.UNWATCHED);
        assertThat(second.counts().added()).isEqualTo(2);
        assertThat(second.counts().changed()).isEqualTo(3);
        assertThat(fines()).isEqualTo("300000.00");
        SystemIdentity.run(() -> imports.undo(second, JobProgress.UNWATCHED));
        assertThat(kept()).isEqualTo(3);
        assertThat(fines()).isEqualTo("176100.00");
        assertThatThrownBy(
                        () -> SystemIdentity.run(() -> imports.undo(second, JobProgress.UNWATCHED)))
                .isInstanceOf(Refusal.class);
    }

    private String fines() {
        return SystemIdentity.run(
                () ->
                        cases().totals(new LedgerQuery(test, List.of(), List.of()))
                                .sums()
                                .get("fine")
                                .setScale(2)
                                .toString());
    }

    @Test
    void anImportWhoseRowWasChangedSinceStays() {
        var batch = carryOut(pasted(rows(3)), JobProgress.UNWATCHED);
        carryOut(pasted(HEADERS + row(2).replace("5.87万", "1")), JobProgress.UNWATCHED);
        assertThatThrownBy(
                        () -> SystemIdentity.run(() -> imports.undo(batch, JobProgress.UNWATCHED)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.changed-since"));
        assertThat(kept()).isEqualTo(3);
    }

    @Test
    void aCancelledImportLeavesNothing() {
        assertThatThrownBy(() -> carryOut(pasted(rows(500)), new Watching(() -> {}, true)))
                .isInstanceOf(JobCancelled.class);
        assertThat(kept()).isZero();
    }

    @Test
    void othersSaveWhileRowsAreImported() {
        othersSave(500);
    }

    @Tag("long")
    @Test
    void othersSaveWhileTwentyThousandRowsAreImported() {
        othersSave(MANY);
    }

    private void othersSave(int number) {
        var saved = new AtomicReference<>(0L);
        var batch =
                carryOut(
                        pasted(rows(number)),
                        new Watching(() -> saved.set(saveElsewhere()), false));
        assertThat(saved.get()).isPositive();
        assertThat(batch.counts().added()).isEqualTo(number);
        assertThat(kept()).isEqualTo(number + 1);
    }

    @Test
    void aSecondImportIntoTheLedgerWaitsForTheFirst() {
        var second = pasted(HEADERS + row(999));
        var refused = new AtomicReference<Throwable>();
        carryOut(
                pasted(rows(300)),
                new Watching(
                        () ->
                                refused.set(
                                        elsewhere(() -> carryOut(second, JobProgress.UNWATCHED))
                                                .handle((_, thrown) -> thrown)
                                                .join()),
                        false));
        assertThat(refused.get()).hasRootCauseInstanceOf(Refusal.class);
        assertThat(kept()).isEqualTo(300);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oddities.xlsx", "oddities-1904.xlsx"})
    void aTableMadeInLibreOfficeComesInRight(String name) throws IOException {
        var plan = plan(name);
        assertThat(plan.sheetName()).isEqualTo("2022年");
        assertThat(plan.headerRow()).isEqualTo(5);
        var check =
                SystemIdentity.run(
                        () -> imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED));
        assertThat(check.errors()).isEmpty();
        assertThat(check.left()).hasSize(2);
        var batch = carryOut(plan, JobProgress.UNWATCHED);
        assertThat(rowsOf("甲罚"))
                .containsExactly(
                        "甲罚〔2022〕3号 MINING 王五 2022-03-03 2022-04-08 5870.00 null 序列号日期",
                        "甲罚〔2022〕2号 MINING 李四 2022-03-02 2022-04-07 5000.00 58700.00 null",
                        "甲罚〔2022〕1号 MINING 张三 2022-03-01 2022-04-06 5000.50 12000.00 合并单元格");
        assertThat(rowsOf("440104199001011234"))
                .containsExactly(
                        "0004 MINING 440104199001011234 2022-03-04 null 10001.00 null null");
        SystemIdentity.run(() -> imports.undo(batch, JobProgress.UNWATCHED));
    }

    private List<String> rowsOf(String search) {
        return SystemIdentity.run(() -> words(cases(), search));
    }

    private static <D extends Record> List<String> words(Ledger<D> ledger, String search) {
        var keys =
                List.of(
                        "caseNumber",
                        "cause",
                        "party",
                        "filedOn",
                        "decidedOn",
                        "fine",
                        "confiscated",
                        "remark");
        return ledger.list(new LedgerQuery(search, List.of(), List.of()), 0, 10).stream()
                .map(
                        row ->
                                keys.stream()
                                        .map(
                                                key ->
                                                        String.valueOf(
                                                                ledger.format()
                                                                        .column(key)
                                                                        .value(row.data())))
                                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private ImportPlan plan(String name) throws IOException {
        try (var bytes = getClass().getResourceAsStream("/sheet/" + name)) {
            var file = files.receive(name, bytes);
            return SystemIdentity.run(() -> imports.open("penalty", file));
        }
    }

    @Test
    void anOldWorkbookIsRefusedWithTheWayOut() {
        assertThatThrownBy(() -> plan("oddities.xls"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("import.old-format"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<v>4.4010419900101123E+17</v> | <v>1</v> | C | 440104199001011000 | 文本",
                "<v>440104199001011234</v>     | <v>1</v> | C | 440104199001011000 | 文本",
                "<is><t>4.40104E+17</t></is>   | <v>1</v> | C | 4.40104E+17        | 文本",
                "<is><t>甲</t></is> | <f>A9</f><v>#REF!</v> | E | #REF! | 公式"
            })
    void aCellThatLostItsValueIsRefused(
            String party, String fine, String letters, String value, String way)
            throws IOException {
        var check = check(odd(party, fine));
        assertThat(check.errorCount()).isOne();
        var error = check.errors().getFirst();
        assertThat(error.row()).isEqualTo(2);
        assertThat(error.letters()).isEqualTo(letters);
        assertThat(error.value()).isEqualTo(value);
        assertThat(error.message()).contains(value, way);
    }

    private ImportCheck check(ImportPlan plan) {
        return SystemIdentity.run(() -> imports.check(plan, Decisions.NONE, JobProgress.UNWATCHED));
    }

    private ImportPlan odd(String party, String fine) throws IOException {
        var head = new StringBuilder("<row r='1'>");
        for (var header : HEADERS.strip().split("\t")) {
            head.append("<c t='inlineStr'><is><t>%s</t></is></c>".formatted(header));
        }
        var row =
                "</row><row r='2'>%s<c t='inlineStr'><is><t>非法采矿</t></is></c>%s%s%s</row>"
                        .formatted(
                                cell("<is><t>" + test + "1</t></is>"),
                                cell(party),
                                cell("<is><t>2022-12-02</t></is>"),
                                cell(fine));
        var file = Books.write(folder, Books.sheet(head + row));
        try (var bytes = Files.newInputStream(file)) {
            var received = files.receive("odd.xlsx", bytes);
            return SystemIdentity.run(() -> imports.open("penalty", received));
        }
    }

    private static String cell(String inside) {
        var kind = inside.contains("#") ? "e" : inside.startsWith("<is>") ? "inlineStr" : "n";
        return "<c t='%s'>%s</c>".formatted(kind, inside);
    }

    @Test
    void everyRowIsInTheTrail() {
        carryOut(pasted(rows(2)), JobProgress.UNWATCHED);
        var id =
                SystemIdentity.run(
                        () ->
                                cases().list(new LedgerQuery(test, List.of(), List.of()), 0, 1)
                                        .getFirst()
                                        .id());
        assertThat(SystemIdentity.run(() -> trail.of(new RecordRef("penalty", id)))).hasSize(1);
        assertThat(
                        SystemIdentity.run(() -> trail.of(new RecordRef("penalty", 0)))
                                .getLast()
                                .after())
                .contains("\"added\":2");
    }

    private long saveElsewhere() {
        return elsewhere(() -> save(cases())).orTimeout(8, TimeUnit.SECONDS).join();
    }

    private <D extends Record> long save(Ledger<D> ledger) {
        var like = ledger.list(LedgerQuery.ALL, 0, 1).getFirst().data();
        var values = new java.util.HashMap<String, Object>();
        ledger.format().columns().forEach(column -> values.put(column.key(), column.value(like)));
        values.put("caseNumber", test + "x");
        return ledger.add(ledger.format().make(values));
    }

    private static <T> CompletableFuture<T> elsewhere(java.util.function.Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> SystemIdentity.run(work));
    }

    /** Does something once the first rows are written, and may then ask to stop. */
    private static final class Watching implements JobProgress {

        private final Runnable act;

        private final boolean stop;

        private boolean acted;

        Watching(Runnable act, boolean stop) {
            this.act = act;
            this.stop = stop;
        }

        @Override
        public void report(double share, String step) {
            if (!acted && step.equals("import.step-writing")) {
                acted = true;
                act.run();
            }
        }

        @Override
        public boolean cancelled() {
            return stop && acted;
        }
    }
}
