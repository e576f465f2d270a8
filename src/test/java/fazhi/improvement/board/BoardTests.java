package fazhi.improvement.board;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.improvement.board.ClosureSheet.Gap;
import fazhi.improvement.board.Timeline.Month;
import fazhi.improvement.tree.Step;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import fazhi.task.TaskData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** The work of the demo as a board, a table and along the year. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class BoardTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    private static final Period YEAR = Period.year(2023);

    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");

    @Autowired ImprovementBoard board;

    @Autowired ClosureSheet sheet;

    @Autowired Timeline timeline;

    @Autowired Ledger<TaskData> tasks;

    @Autowired EvidenceService evidence;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private TaskData data(Map<String, Object> more) {
        var values = new HashMap<String, Object>(more);
        values.put("name", "样例任务");
        values.putIfAbsent("assignedOn", LocalDate.of(2023, 1, 10));
        return tasks.format().make(values);
    }

    private BoardCard card(Map<String, Object> more) {
        long id = tasks.add(data(more));
        return card(id);
    }

    private BoardCard card(long id) {
        return board.of(YEAR, TODAY).values().stream()
                .flatMap(Collection::stream)
                .filter(card -> card.id() == id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void taskStandsInTheColumnOfItsState() {
        assertThat(card(Map.of()).column()).isEqualTo(BoardColumn.NOT_BEGUN);
        assertThat(card(Map.of("progress", 0)).column()).isEqualTo(BoardColumn.NOT_BEGUN);
        assertThat(card(Map.of("progress", 30)).column()).isEqualTo(BoardColumn.RUNNING);
        assertThat(card(Map.of("doneOn", TODAY)).column()).isEqualTo(BoardColumn.TO_CLOSE);
        assertThat(card(Map.of("doneOn", TODAY, "closedOn", TODAY)).column())
                .isEqualTo(BoardColumn.CLOSED);
    }

    @Test
    void lampTellsHowNearTheDueDayIs() {
        assertThat(card(Map.of("dueOn", TODAY.minusDays(1))).lamp()).isEqualTo(BoardCard.Lamp.RED);
        assertThat(card(Map.of("dueOn", TODAY)).lamp()).isEqualTo(BoardCard.Lamp.AMBER);
        assertThat(card(Map.of("dueOn", TODAY.plusDays(7))).lamp()).isEqualTo(BoardCard.Lamp.AMBER);
        assertThat(card(Map.of("dueOn", TODAY.plusDays(8))).lamp()).isEqualTo(BoardCard.Lamp.GREEN);
        assertThat(card(Map.of("dueOn", TODAY.minusDays(9), "doneOn", TODAY)).lamp())
                .isEqualTo(BoardCard.Lamp.NONE);
    }

    @Test
    void cardCountsItsEvidence() throws IOException {
        long id = tasks.add(data(Map.of()));
        assertThat(card(id).evidence()).isZero();
        evidence.attach(new RecordRef("task", id), "a.png", new ByteArrayInputStream(PNG));
        assertThat(card(id).evidence()).isEqualTo(1);
    }

    @Test
    void whatWasClosedBeforeThePeriodIsNotOnTheBoard() {
        long id =
                tasks.add(
                        data(
                                Map.of(
                                        "assignedOn", LocalDate.of(2022, 5, 1),
                                        "doneOn", LocalDate.of(2022, 6, 1),
                                        "closedOn", LocalDate.of(2022, 6, 2))));
        assertThat(board.of(YEAR, TODAY).values().stream().flatMap(Collection::stream))
                .noneMatch(card -> card.id() == id);
        assertThat(board.of(Period.year(2022), TODAY).values().stream().flatMap(Collection::stream))
                .anyMatch(card -> card.id() == id);
    }

    @Test
    void problemWithoutAGroupOfItsOwnIsRed() {
        assertThat(sheet.of(YEAR, TODAY))
                .filteredOn(line -> line.lacks(Gap.MEASURE))
                .singleElement()
                .matches(line -> line.problem().title().equals("行政执法队伍建设有待加强"));
    }

    @Test
    void spansCoverEveryLineOnce() {
        var lines = sheet.of(YEAR, TODAY);
        assertThat(lines.stream().mapToInt(ClosureSheet.Line::problemSpan).sum())
                .isEqualTo(lines.size());
        assertThat(lines.stream().mapToInt(ClosureSheet.Line::measureSpan).sum())
                .isEqualTo(lines.size());
    }

    @Test
    void whatALineLacksIsSaid() {
        var measure =
                sheet.of(YEAR, TODAY).stream()
                        .map(ClosureSheet.Line::measure)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
        long open = tasks.add(data(Map.of("measureId", measure.id())));
        long done = tasks.add(data(Map.of("measureId", measure.id(), "doneOn", TODAY)));
        assertThat(line(open).gaps()).containsExactlyInAnyOrder(Gap.OWNER, Gap.DUE);
        assertThat(line(done).gaps()).containsExactlyInAnyOrder(Gap.OWNER, Gap.EVIDENCE);
    }

    private ClosureSheet.Line line(long task) {
        return sheet.of(YEAR, TODAY).stream()
                .filter(line -> line.task() instanceof Step step && step.id() == task)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void monthsFollowTheTask() {
        assertThat(months(Map.of("dueOn", LocalDate.of(2023, 5, 20)))).isEqualTo("GGGGT-------");
        assertThat(months(Map.of("dueOn", LocalDate.of(2023, 1, 20))))
                .as("due in January, late since and still so in March")
                .isEqualTo("TLL---------");
        assertThat(
                        months(
                                Map.of(
                                        "dueOn", LocalDate.of(2023, 1, 31),
                                        "doneOn", LocalDate.of(2023, 2, 3),
                                        "closedOn", LocalDate.of(2023, 3, 1))))
                .isEqualTo("TDC---------");
        assertThat(months(Map.of())).as("no due day: as far as today").isEqualTo("GGG---------");
    }

    private String months(Map<String, Object> more) {
        var task = data(more);
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> Timeline.month(task, YearMonth.of(2023, month), TODAY))
                .map(month -> month == Month.NONE ? "-" : month.name().substring(0, 1))
                .collect(Collectors.joining());
    }

    @Test
    void timelineHoldsTheTasksThatRunIntoTheYear() {
        assertThat(timeline.of(2023, TODAY)).isNotEmpty();
        assertThat(timeline.of(2023, TODAY))
                .allMatch(line -> line.closed() == null || line.closed().getYear() >= 2023);
    }
}
