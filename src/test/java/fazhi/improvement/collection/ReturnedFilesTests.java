package fazhi.improvement.collection;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.improvement.collection.ReturnedFile.Verdict;
import fazhi.jobs.JobProgress;
import fazhi.ledger.Ledger;
import fazhi.ledger.intake.ImportFile;
import fazhi.ledger.intake.ImportFiles;
import fazhi.ledger.name.WordSource;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** What comes back beside right tables: empty ones, those of nobody, names of private persons. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class ReturnedFilesTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired CollectionService collections;

    @Autowired Ledger<CollectionData> kept;

    @Autowired ImportFiles files;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private ImportFile received(String name, byte[] content) throws IOException {
        return files.receive(name, new ByteArrayInputStream(content));
    }

    private List<ReturnedFile> look(long collection, List<ImportFile> drop) {
        return collections.look(collection, drop, JobProgress.UNWATCHED);
    }

    private CollectionService.Outcome take(long collection, List<ImportFile> drop) {
        return collections.take(collection, look(collection, drop), TODAY, JobProgress.UNWATCHED);
    }

    @Test
    void reasonThatIsKeptNamesNoPrivatePerson() throws IOException {
        long both = collections.begin("纠纷", 2023, LocalDate.of(2023, 3, 31), List.of("mediation"));
        var table = ReturnedTables.handedOut(collections, both).entrySet().iterator().next();
        var name = "张三与李四".repeat(60);
        var badDay = Map.of("排查发现日期", "去年冬天", "纠纷类型", "邻里", "纠纷事由", "地界");
        var longName = Map.of("排查发现日期", "2023-01-05", "纠纷类型", "邻里", "纠纷事由", "水渠", "当事人", name);
        var content = ReturnedTables.with(ReturnedTables.with(table.getValue(), badDay), longName);
        var drop = List.of(received(table.getKey(), content));
        take(both, drop);
        var village = collections.board(both).sentBack().getFirst();
        var key = new CollectionBoard.Key(village.id(), "mediation");
        var reason = String.valueOf(collections.board(both).tables().get(key).data().reason());
        assertThat(reason).contains("当事人", "去年冬天").doesNotContain("张三");
    }

    @Test
    void columnThatStandsTwiceNamesNoPrivatePersonEither() throws IOException {
        long both = collections.begin("纠纷", 2023, LocalDate.of(2023, 3, 31), List.of("mediation"));
        var table = ReturnedTables.handedOut(collections, both).entrySet().iterator().next();
        var row =
                Map.of("排查发现日期", "2023-01-05", "纠纷类型", "邻里", "纠纷事由", "水渠", "当事人", "张三".repeat(150));
        var content = ReturnedTables.with(ReturnedTables.headed(table.getValue(), "当事人"), row);
        var read = look(both, List.of(received(table.getKey(), content))).getFirst();
        assertThat(read.messages()).singleElement().asString().contains("当事人").doesNotContain("张三");
    }

    @Test
    void everyLedgerOfVillagesIsOfferedButTheTablesThemselves() {
        assertThat(collections.offered())
                .extracting(WordSource.Word::code)
                .contains("publicity-site", "mediation", "check-answer")
                .doesNotContain("collected-table");
    }

    @Test
    void emptyTableOfAVillageIsANilReturn() throws IOException {
        long both = collections.begin("纠纷", 2019, LocalDate.of(2023, 3, 31), List.of("mediation"));
        var table = ReturnedTables.handedOut(collections, both).entrySet().iterator().next();
        var drop = List.of(received(table.getKey(), table.getValue()));
        assertThat(look(both, drop).getFirst().messages())
                .singleElement()
                .asString()
                .contains("零报告");
        var outcome = take(both, drop);
        assertThat(outcome).isEqualTo(new CollectionService.Outcome(1, 0, 0, 0, 0));
        assertThat(collections.board(both).received()).hasSize(1);
        var nameless =
                received(
                        table.getKey().replace(".xlsx", ".csv"),
                        "排查发现日期\n".getBytes(StandardCharsets.UTF_8));
        assertThat(look(both, List.of(nameless)).getFirst().verdict()).isEqualTo(Verdict.WRONG);
    }

    @Test
    void fileThatBelongsToNoLedgerIsUnknown() throws IOException {
        long none = kept.add(new CollectionData("空", 2023, TODAY, TODAY, null, null));
        assertThat(
                        look(
                                none,
                                List.of(
                                        received(
                                                "某.csv",
                                                "名称\n某\n".getBytes(StandardCharsets.UTF_8)))))
                .extracting(ReturnedFile::verdict)
                .containsExactly(Verdict.WRONG);
    }
}
