package fazhi.enforcement;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.petition.PetitionChannel;
import fazhi.enforcement.petition.PetitionData;
import fazhi.figure.board.Attention;
import fazhi.figure.board.AttentionSources;
import fazhi.ledger.Ledger;
import fazhi.security.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits for somebody in enforcement; an empty portal on which each row is typed by the test.
 */
@DatabaseTest
@Transactional
@TestPropertySource(properties = "portal.today=2023-03-01")
class EnforcementAttentionTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired private AttentionSources attention;

    @Autowired private Ledger<PenaltyCaseData> cases;

    @Autowired private Ledger<PetitionData> petitions;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void signOut() {
        SignedIn.out();
    }

    @Test
    void nothingIsSaidOfNothing() {
        assertThat(lines()).isEmpty();
    }

    @Test
    void fineIsLateAfterTheFifteenthDay() {
        served(TODAY.minusDays(15));
        assertThat(lines()).noneMatch(Attention::late);
        served(TODAY.minusDays(16));
        assertThat(lines())
                .filteredOn(Attention::late)
                .singleElement()
                .satisfies(
                        line -> {
                            assertThat(line.sentence()).isEqualTo("1 项“当事人缴纳罚款”已逾期");
                            assertThat(line.route()).startsWith("ledger/penalty/");
                        });
    }

    @Test
    void severalOfOneRuleLeadToTheRadar() {
        served(TODAY.minusDays(16));
        served(TODAY.minusDays(20));
        assertThat(lines())
                .filteredOn(Attention::late)
                .singleElement()
                .isEqualTo(
                        new Attention(
                                "2 项“当事人缴纳罚款”已逾期",
                                2,
                                "deadlines?near=OVERDUE&rule=penalty.pay",
                                Attention.Weight.LATE,
                                TODAY.minusDays(5)));
    }

    @Test
    void openCaseWithoutOfficersIsNamedAClosedOneIsNot() {
        add(Map.of());
        assertThat(sentences())
                .contains("1 宗在办案件没有登记执法人员")
                .noneMatch(each -> each.contains("只登记了一名"));
        add(Map.of("stage", CaseStage.CLOSED, "closedOn", TODAY));
        assertThat(sentences()).contains("1 宗在办案件没有登记执法人员");
    }

    @Test
    void petitionIsLateWhenNobodySaidWithinFifteenDaysThatItIsAccepted() {
        var received = TODAY.minusDays(16);
        petitions.add(
                petitions
                        .format()
                        .make(
                                Map.of(
                                        "channel",
                                        PetitionChannel.VISIT,
                                        "receivedOn",
                                        received,
                                        "subject",
                                        "甲")));
        petitions.add(
                petitions
                        .format()
                        .make(
                                Map.of(
                                        "channel",
                                        PetitionChannel.VISIT,
                                        "receivedOn",
                                        received,
                                        "subject",
                                        "乙",
                                        "acceptedOn",
                                        received)));
        assertThat(sentences()).contains("1 项“受理告知信访人”已逾期", "1 件已受理信访尚未办结").doesNotHaveDuplicates();
    }

    private void served(LocalDate day) {
        add(Map.of("decidedOn", day, "servedOn", day, "fine", new BigDecimal("500.00")));
    }

    private void add(Map<String, Object> cells) {
        var row = new HashMap<String, Object>(cells);
        row.put("cause", "MINING");
        row.put("party", "当事人");
        row.put("filedOn", TODAY.minusDays(40));
        cases.add(cases.format().make(row));
    }

    private List<Attention> lines() {
        return attention.of("enforcement", TODAY);
    }

    private List<String> sentences() {
        return lines().stream().map(Attention::sentence).toList();
    }
}
