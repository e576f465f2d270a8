package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.story.CaseStoryData;
import fazhi.enforcement.story.CaseStoryService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.Units;
import fazhi.security.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** A closed case becomes material of publicity, and names nobody (以案释法). */
@DatabaseTest
@Transactional
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class CaseStoryTests {

    @Autowired private CaseStoryService service;

    @Autowired private Ledger<PenaltyCaseData> penalties;

    @Autowired private Ledger<CaseStoryData> stories;

    @Autowired private Units villages;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.OFFICER);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void noStoryNamesAnybody() {
        var closed = cases(Condition.is("stage", CaseStage.CLOSED));
        assertThat(closed).hasSizeGreaterThanOrEqualTo(19);
        for (var row : closed) {
            var told = service.draft(row.id());
            assertThat(told.title() + told.summary())
                    .doesNotContain(names(row.data()).toArray(String[]::new))
                    .contains("案");
        }
    }

    private Stream<String> names(PenaltyCaseData data) {
        return Stream.concat(
                Stream.of(
                                data.party(),
                                data.place(),
                                data.caseNumber(),
                                data.decisionNumber(),
                                data.fine() == null ? "" : data.fine().toBigInteger().toString())
                        .filter(text -> text != null && !text.isBlank()),
                villages.list().stream().map(village -> village.data().name()));
    }

    @Test
    void anOpenCaseIsNotTold() {
        var open = cases(Condition.isNot("stage", CaseStage.CLOSED)).getFirst();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.make(open.id()))
                .withMessage("case-story.not-closed");
    }

    @Test
    void aCaseIsToldOnceAndUsedByPublicity() {
        var closed = cases(Condition.is("caseNumber", "雷高立〔2021〕2号")).getFirst();
        var story = service.make(closed.id());
        assertThat(service.of(closed.id())).contains(story);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.make(closed.id()))
                .withMessage("case-story.made-already");
        SignedIn.as(Role.PUBLICITY);
        assertThat(stories.get(story).data().summary()).contains("非法采矿");
    }

    @Test
    void whoOnlyLooksTellsNothing() {
        var closed = cases(Condition.is("caseNumber", "雷高立〔2021〕3号")).getFirst();
        SignedIn.as(Role.OBSERVER);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> service.make(closed.id()));
    }

    private List<Stored<PenaltyCaseData>> cases(Condition... conditions) {
        return penalties.list(LedgerQuery.of(conditions), 0, 100);
    }
}
