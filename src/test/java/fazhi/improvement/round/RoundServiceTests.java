package fazhi.improvement.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.improvement.problem.ProblemData;
import fazhi.improvement.problem.ProblemSource;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.ConcurrentModificationException;
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

/** The villages of the demo check themselves. */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RoundServiceTests {

    private static final LocalDate DUE = LocalDate.of(2023, 3, 20);

    private static final List<String> SHEET = List.of("村务公开栏按月更新", "村规民约经村民会议通过", "设有法律服务点");

    @Autowired RoundService rounds;

    @Autowired Ledger<ProblemData> problems;

    @Autowired AuditTrail trail;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    private RoundTable begun() {
        return rounds.table(rounds.begin("一季度自查", DUE, SHEET));
    }

    private void say(
            RoundTable table,
            int village,
            int item,
            @Nullable CheckResult result,
            @Nullable String note) {
        var before =
                again(table)
                        .answer(table.villages().get(village).id(), table.items().get(item).id());
        say(table, village, item, before.map(Stored::version).orElse(null), result, note);
    }

    private void say(
            RoundTable table,
            int village,
            int item,
            @Nullable Long read,
            @Nullable CheckResult result,
            @Nullable String note) {
        rounds.answer(
                table.round().id(),
                table.villages().get(village).id(),
                List.of(new RoundService.Said(table.items().get(item).id(), read, result, note)));
    }

    private RoundTable again(RoundTable table) {
        return rounds.table(table.round().id());
    }

    @Test
    void everyVillageStandsAgainstEveryItem() {
        var table = begun();
        assertThat(table.villages()).hasSize(23);
        assertThat(table.items()).extracting(item -> item.data().question()).isEqualTo(SHEET);
        assertThat(table.complete()).isZero();
    }

    @Test
    void villageIsDoneWhenEveryItemIsAnswered() {
        var table = begun();
        say(table, 0, 0, CheckResult.YES, null);
        say(table, 0, 1, CheckResult.NOT_APPLICABLE, null);
        assertThat(again(table).complete()).isZero();
        say(table, 0, 2, CheckResult.YES, " ");
        assertThat(again(table).complete()).isEqualTo(1);
        assertThat(again(table).late(table.villages().get(1).id(), DUE.plusDays(1))).isTrue();
        assertThat(again(table).late(table.villages().get(0).id(), DUE.plusDays(1))).isFalse();
        assertThat(again(table).late(table.villages().get(1).id(), DUE)).isFalse();
    }

    @Test
    void changedAnswerStandsOnce() {
        var table = begun();
        say(table, 3, 0, CheckResult.YES, null);
        say(table, 3, 0, CheckResult.NO, "公开栏停在去年十月");
        assertThat(again(table).answers()).hasSize(1);
        assertThat(again(table).findings()).isEqualTo(1);
    }

    @Test
    void answerWrittenOverAnOlderOneIsRefused() {
        var table = begun();
        say(table, 3, 0, null, CheckResult.YES, null);
        assertThatExceptionOfType(ConcurrentModificationException.class)
                .isThrownBy(() -> say(table, 3, 0, null, CheckResult.NO, "公开栏停在去年十月"));
        say(table, 3, 0, null, CheckResult.YES, " ");
        assertThat(again(table).findings()).isZero();
    }

    @Test
    void findingSaysWhatWasFound() {
        var table = begun();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> say(table, 0, 0, CheckResult.NO, "  "))
                .withMessage("check-answer.finding-without-note");
    }

    @Test
    void noteStandsBesideAResult() {
        var table = begun();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> say(table, 0, 0, null, "停在去年十月"))
                .withMessage("check-answer.note-without-result");
        say(table, 0, 0, null, " ");
        assertThat(again(table).answers()).isEmpty();
    }

    @Test
    void takingUpIsToldAsWhatItIs() {
        var table = begun();
        say(table, 2, 0, CheckResult.NO, "公开栏停在去年十月");
        var answer = answer(table, 2, 0).id();
        rounds.take(answer);
        assertThat(trail.of(new RecordRef("check-answer", answer)))
                .last()
                .extracting(AuditEntry::action)
                .isEqualTo(AuditAction.TAKEN_UP);
    }

    @Test
    void findingBecomesAProblemOnce() {
        var table = begun();
        say(table, 2, 0, CheckResult.NO, "公开栏停在去年十月");
        var answer = answer(table, 2, 0);
        var problem = problems.get(rounds.take(answer.id())).data();
        assertThat(problem.source()).isEqualTo(ProblemSource.SELF_CHECK);
        assertThat(problem.name())
                .contains(table.villages().get(2).name())
                .contains(SHEET.getFirst());
        assertThat(problem.detail()).isEqualTo("公开栏停在去年十月");
        assertThat(problem.foundOn()).isEqualTo(LocalDate.of(2023, 3, 1));
        assertThat(again(table).unregistered()).isZero();
        refused("check-answer.taken-already", answer.id());
    }

    @Test
    void whatIsInOrderBecomesNoProblem() {
        var table = begun();
        say(table, 2, 0, CheckResult.YES, null);
        refused("check-answer.no-finding", answer(table, 2, 0).id());
    }

    private void refused(String key, long answer) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rounds.take(answer))
                .withMessage(key);
    }

    private Stored<CheckAnswerData> answer(RoundTable table, int village, int item) {
        return again(table)
                .answer(table.villages().get(village).id(), table.items().get(item).id())
                .orElseThrow();
    }

    @Test
    void nextRoundBeginsWithTheLastSheet() {
        begun();
        assertThat(rounds.lastSheet()).isEqualTo(SHEET);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rounds.begin("二季度", DUE, List.of(" ")))
                .withMessage("check-round.no-items");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> rounds.begin("二季度", LocalDate.of(2023, 2, 1), SHEET))
                .withMessage("check-round.due-before-started");
    }

    @Test
    void standingOfAModelVillageIsReadWithItsDay() {
        var table = begun();
        assertThat(table.standings().values()).isNotEmpty().allMatch(each -> each.contains("20"));
    }

    @Test
    void liaisonAnswersForTheOwnVillageOnly() {
        var table = begun();
        var own = table.villages().get(5).id();
        SignedIn.as(Role.LIAISON, own);
        assertThat(again(table).villages()).extracting(RoundTable.Village::id).containsOnly(own);
        say(table, 5, 0, CheckResult.NO, "未设");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> say(table, 6, 0, CheckResult.YES, null));
        var answer = answer(table, 5, 0).id();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> rounds.take(answer));
    }

    @Test
    void anotherRoundsItemIsNoItem() {
        var table = begun();
        var other = begun();
        assertThatExceptionOfType(Missing.class)
                .isThrownBy(
                        () ->
                                rounds.answer(
                                        table.round().id(),
                                        table.villages().getFirst().id(),
                                        List.of(
                                                new RoundService.Said(
                                                        other.items().getFirst().id(),
                                                        null,
                                                        CheckResult.YES,
                                                        null))));
        assertThat(Map.copyOf(again(table).answers())).isEmpty();
    }
}
