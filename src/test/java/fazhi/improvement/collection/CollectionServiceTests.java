package fazhi.improvement.collection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.improvement.collection.ReturnedFile.Verdict;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Tables of all 23 villages of the demo, handed out and collected. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class CollectionServiceTests {

    private static final LocalDate DUE = LocalDate.of(2023, 2, 20);

    private static final String KIND = "法治广场";

    private static final String SITES = "publicity-site";

    @Autowired CollectionService collections;

    @Autowired Ledger<CollectionData> kept;

    @Autowired ImportFiles files;

    @Autowired LedgerDirectory ledgers;

    private long id;

    private Map<String, byte[]> handedOut = Map.of();

    @BeforeEach
    void begin() throws IOException {
        SignedIn.as(Role.LAW_OFFICE);
        id = collections.begin("阵地普查", 2023, LocalDate.of(2023, 3, 31), List.of(SITES));
        var row = kept.get(id);
        var data = row.data();
        kept.change(
                row.with(
                        new CollectionData(
                                data.name(),
                                data.reportYear(),
                                LocalDate.of(2023, 2, 1),
                                DUE,
                                null,
                                null)));
        handedOut = ReturnedTables.handedOut(collections, id);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private String village(int index) {
        return board().villages().get(index).name();
    }

    private CollectionBoard board() {
        return collections.board(id);
    }

    private byte[] table(int village) {
        return handedOut.entrySet().stream()
                .filter(each -> each.getKey().startsWith(village(village) + "_"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private ImportFile returned(String name, byte[] content) throws IOException {
        return files.receive(name, new ByteArrayInputStream(content));
    }

    private ImportFile right(int village, String site) throws IOException {
        var content =
                ReturnedTables.with(
                        table(village), Map.of("名称", site, "类别", KIND, "建成日期", "2023-01-05"));
        return returned(village(village) + "_" + site + ".xlsx", content);
    }

    private List<ReturnedFile> look(long collection, List<ImportFile> drop) {
        return collections.look(collection, drop, JobProgress.UNWATCHED);
    }

    private CollectionService.Outcome take(
            long collection, List<ImportFile> drop, LocalDate received) {
        return collections.take(
                collection, look(collection, drop), received, JobProgress.UNWATCHED);
    }

    private long sites(String name) {
        return ledgers.get(SITES)
                .totals(LedgerQuery.of(new Condition.Contains("name", name)))
                .rows();
    }

    @Test
    void aTableIsMadeOutForEveryVillage() {
        assertThat(handedOut).hasSize(23);
        assertThat(board().villages()).hasSize(23);
        assertThat(board().received()).isEmpty();
    }

    @Test
    void roundOfTwentyThreeFilesEndsRightAndSaysSo() throws IOException {
        var before = sites("");
        var drop = new ArrayList<ImportFile>();
        for (int village = 0; village < 18; village++) {
            drop.add(right(village, "新阵地" + village));
        }
        drop.add(right(3, "更正阵地"));
        drop.add(
                returned(
                        "某村.xlsx",
                        ReturnedTables.with(
                                table(19), Map.of("名称", "日期有误", "类别", KIND, "建成日期", "去年冬天"))));
        drop.add(
                returned(
                        "别村.xlsx",
                        ReturnedTables.with(
                                table(20),
                                Map.of(
                                        "名称",
                                        "别村的阵地",
                                        "类别",
                                        KIND,
                                        "建成日期",
                                        "2023-01-05",
                                        "所在村（社区）",
                                        village(0)))));
        drop.add(
                returned(
                        village(21) + "_法治宣传阵地台账.xlsx",
                        "PK not a workbook".getBytes(StandardCharsets.UTF_8)));

        var looked = look(id, drop);
        assertThat(looked).filteredOn(each -> each.verdict() == Verdict.RIGHT).hasSize(18);
        assertThat(looked).filteredOn(each -> each.verdict() == Verdict.TWICE).hasSize(1);
        assertThat(looked)
                .filteredOn(each -> each.verdict() == Verdict.WRONG)
                .hasSize(3)
                .allMatch(each -> !each.messages().isEmpty());
        assertThat(sites("")).as("nothing is kept by looking").isEqualTo(before);

        var outcome = take(id, drop, LocalDate.of(2023, 2, 18));
        assertThat(outcome).isEqualTo(new CollectionService.Outcome(18, 0, 1, 3, 18));
        var late = take(id, List.of(right(18, "迟交阵地")), LocalDate.of(2023, 2, 25));
        assertThat(late).isEqualTo(new CollectionService.Outcome(1, 1, 0, 0, 1));

        var board = board();
        assertThat(board.received()).hasSize(19);
        assertThat(board.villages().stream().filter(board::late))
                .extracting(CollectionBoard.Village::name)
                .containsExactly(village(18));
        assertThat(board.sentBack())
                .extracting(CollectionBoard.Village::name)
                .containsExactly(village(19), village(20), village(21));
        assertThat(board.villages().stream().filter(board::overdue))
                .extracting(CollectionBoard.Village::name)
                .containsExactly(village(19), village(20), village(21), village(22));
        assertThat(sites("")).isEqualTo(before + 19);
        assertThat(sites("更正阵地")).isEqualTo(1);
        assertThat(sites("新阵地3")).isZero();
        assertThat(sites("别村的阵地")).isZero();
        assertThat(reason(20)).contains("这张表不是为这一行所写的村（社区）下发的");
    }

    private String reason(int village) {
        var key = new CollectionBoard.Key(board().villages().get(village).id(), SITES);
        return String.valueOf(board().tables().get(key).data().reason());
    }

    @Test
    void villageNeedNotBeWrittenAndBelongsToTheRow() throws IOException {
        take(id, List.of(right(7, "村口法治长廊")), DUE);
        var ledger = ledgers.get(SITES);
        assertThat(villageOf(ledger, "村口法治长廊")).isEqualTo(board().villages().get(7).id());
    }

    private static <D extends Record> @Nullable Object villageOf(Ledger<D> ledger, String name) {
        var row = ledger.list(LedgerQuery.of(Condition.is("name", name)), 0, 1).getFirst();
        return ledger.format().column("village").value(row.data());
    }

    @Test
    void correctedTableTakesTheWrongOnesPlace() throws IOException {
        var wrong =
                returned(
                        "a.xlsx",
                        ReturnedTables.with(table(4), Map.of("名称", "某", "建成日期", "不详的一天")));
        take(id, List.of(wrong), DUE);
        assertThat(board().sentBack()).hasSize(1);
        var right = right(4, "改正后的阵地");
        assertThat(look(id, List.of(right)).getFirst().verdict()).isEqualTo(Verdict.RIGHT);
        take(id, List.of(right), LocalDate.of(2023, 2, 22));
        assertThat(board().sentBack()).isEmpty();
        assertThat(board().received()).hasSize(1);
        var again = right(4, "再次更正");
        assertThat(look(id, List.of(again)).getFirst().verdict()).isEqualTo(Verdict.AGAIN);
    }

    @Test
    void wrongFileLaterTakesNothingBack() throws IOException {
        take(id, List.of(right(4, "阵地甲")), DUE);
        var broken = returned("b.xlsx", ReturnedTables.with(table(4), Map.of("建成日期", "不详的一天")));
        assertThat(take(id, List.of(broken), DUE).wrong()).isEqualTo(1);
        assertThat(board().received()).hasSize(1);
    }

    @Test
    void tableWithoutItsMarkIsKnownByItsName() throws IOException {
        var csv = "名称,类别\n法治广场,\n".getBytes(StandardCharsets.UTF_8);
        var file = returned(village(9) + "_法治宣传阵地台账.csv", csv);
        var looked = look(id, List.of(file)).getFirst();
        assertThat(looked.village()).isEqualTo(village(9));
        var nameless = returned("表格.csv", csv);
        assertThat(look(id, List.of(nameless)).getFirst().verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void tableOfAnotherCollectionIsRefused() throws IOException {
        long other = collections.begin("另一次", 2023, LocalDate.of(2023, 3, 31), List.of(SITES));
        var looked = look(other, List.of(right(0, "某阵地"))).getFirst();
        assertThat(looked.verdict()).isEqualTo(Verdict.WRONG);
        assertThat(looked.messages()).singleElement().asString().contains("另一次收集");
    }

    @Test
    void dayOfReceiptLiesWithinTheCollection() {
        for (var day : List.of(LocalDate.of(2023, 1, 31), LocalDate.of(2023, 3, 2))) {
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> take(id, List.of(), day))
                    .withMessage("collection.received-when");
        }
    }

    @Test
    void onlyTheLawOfficeCollects() {
        SignedIn.as(Role.OFFICER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> collections.board(id));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> collections.take(id, List.of(), DUE, JobProgress.UNWATCHED));
    }

    @Test
    void rowsKeptAlreadyComeWithTheTableAndStayTheSame() throws IOException {
        take(id, List.of(right(11, "已有阵地")), DUE);
        var again = ReturnedTables.handedOut(collections, id);
        var content =
                again.entrySet().stream()
                        .filter(each -> each.getKey().startsWith(village(11) + "_"))
                        .findFirst()
                        .orElseThrow()
                        .getValue();
        var looked = look(id, List.of(returned("c.xlsx", content))).getFirst();
        assertThat(looked.counts().added()).isZero();
        assertThat(looked.counts().changed()).isZero();
        assertThat(looked.counts().same()).isPositive();
    }

    @Test
    void severalLedgersAreOneTableEach() throws IOException {
        long both =
                collections.begin(
                        "两本", 2023, LocalDate.of(2023, 3, 31), List.of(SITES, "mediation"));
        assertThat(ReturnedTables.handedOut(collections, both)).hasSize(46);
        assertThat(collections.collections()).extracting(Stored::id).contains(both);
    }
}
