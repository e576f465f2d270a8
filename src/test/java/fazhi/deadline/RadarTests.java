package fazhi.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.SignedIn;
import fazhi.common.Stored;
import fazhi.deadline.due.DueRow;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** The radar of the demo, as a person counts it by hand. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class RadarTests {

    private static final LocalDate TODAY = LocalDate.of(2023, 3, 1);

    @Autowired private LegalClocks legal;

    @Autowired Radar radar;

    @Autowired Ledger<PenaltyCaseData> penalties;

    @BeforeEach
    void signIn() {
        SignedIn.as(Role.LAW_OFFICE);
    }

    @AfterEach
    void out() {
        SignedIn.out();
    }

    private List<DueRow> rows(Nearness nearness) {
        return radar.page(RadarQuery.of(TODAY).within(nearness), 0, 500);
    }

    @Test
    void everyTabHoldsAsManyAsItSays() {
        var counts = radar.counts(RadarQuery.of(TODAY));
        for (var nearness : Nearness.values()) {
            assertThat(rows(nearness)).as(nearness.name()).hasSize(counts.get(nearness).intValue());
        }
        assertThat(
                        counts.get(Nearness.OVERDUE)
                                + counts.get(Nearness.WEEK)
                                + counts.get(Nearness.MONTH)
                                + counts.get(Nearness.LATER)
                                + counts.get(Nearness.WAITING))
                .isEqualTo(counts.get(Nearness.ALL))
                .isPositive();
    }

    /** Also a page that begins in the middle of a day, or ends with what has no day yet. */
    @Test
    void pagesOfAnySizeAreTheWholeListInItsOrder() {
        for (var nearness :
                List.of(Nearness.ALL, Nearness.LEGAL, Nearness.OVERDUE, Nearness.LATER)) {
            var whole = rows(nearness);
            for (int size : new int[] {1, 2, 3, 7}) {
                var pages = new ArrayList<DueRow>();
                for (int from = 0; from < whole.size() + size; from += size) {
                    pages.addAll(radar.page(RadarQuery.of(TODAY).within(nearness), from, size));
                }
                assertThat(pages).as(nearness + " by " + size).isEqualTo(whole);
            }
        }
    }

    /**
     * By hand, of enforcement: the open case of 2022 was filed on 2 December, ninety days; 2023-04
     * was told of a hearing on Friday 24 February, five working days; 2023-01 registered evidence
     * the same Friday, seven.
     */
    @Test
    void whatEndsWithinTheWeekIsWhatAPersonFindsByHand() {
        var week = radar.page(RadarQuery.of(TODAY).in("enforcement").within(Nearness.WEEK), 0, 500);
        assertThat(week)
                .extracting(row -> row.subject().split(" ")[0] + " " + row.rule() + " " + row.due())
                .containsExactly(
                        "雷高立〔2022〕12号 penalty.decide 2023-03-02",
                        "雷高立〔2023〕4号 penalty.hearing 2023-03-03",
                        "雷高立〔2023〕1号 penalty.evidence 2023-03-07");
    }

    /**
     * By hand: a petition accepted on 2022-11-02, sixty days; 2023-03 decided on Monday 6 February
     * and 2023-02 on Friday 10, seven working days; a digger seized on 18 January, thirty days.
     */
    @Test
    void whatIsOverdueIsWhatAPersonFindsByHand() {
        assertThat(
                        radar.page(
                                RadarQuery.of(TODAY).in("enforcement").within(Nearness.OVERDUE),
                                0,
                                9))
                .extracting(row -> row.rule() + " " + row.due())
                .containsExactly(
                        "petition.finish 2023-01-01",
                        "penalty.serve 2023-02-15",
                        "seizure.end 2023-02-17",
                        "penalty.serve 2023-02-21");
    }

    /**
     * By hand: a lorry seized on 8 February, thirty days; a petition accepted on 27 January, sixty;
     * the certificate that holds until the end of March.
     */
    @Test
    void whatEndsWithinTheMonthIsWhatAPersonFindsByHand() {
        assertThat(later(Nearness.MONTH))
                .containsExactly(
                        "运载车辆 非法运载车辆 seizure.end 2023-03-10",
                        "东岭村村道修建占地问题 petition.finish 2023-03-28",
                        "执法员丙 演示-0003 officer.certificate 2023-03-31");
    }

    /**
     * By hand: the three open cases of 2023, filed on 5 January, 2 and 15 February, ninety days;
     * this year's training of the five on duty; the certificates that still hold.
     */
    @Test
    void whatEndsLaterIsWhatAPersonFindsByHand() {
        assertThat(later(Nearness.LATER))
                .containsExactly(
                        "雷高立〔2023〕1号 非法采矿 penalty.decide 2023-04-05",
                        "雷高立〔2023〕4号 非法采矿 penalty.decide 2023-05-03",
                        "非法采矿 当**** penalty.decide 2023-05-16",
                        "法治办负责人（演示） officer.training 2023-12-31",
                        "执法员甲 officer.training 2023-12-31",
                        "执法员乙 officer.training 2023-12-31",
                        "执法员丙 officer.training 2023-12-31",
                        "执法员丁 officer.training 2023-12-31",
                        "执法员甲 演示-0001 officer.certificate 2026-06-30",
                        "执法员乙 演示-0002 officer.certificate 2026-06-30",
                        "执法员丁 演示-0004 officer.certificate 2026-06-30",
                        "执法员甲 演示-0011 officer.certificate 2027-05-31");
    }

    private List<String> later(Nearness nearness) {
        return radar.page(RadarQuery.of(TODAY).in("enforcement").within(nearness), 0, 99).stream()
                .map(row -> row.subject() + " " + row.rule() + " " + row.due())
                .toList();
    }

    @Test
    void theOpenCaseOf2022HasOneDayLeft() {
        var open =
                penalties
                        .list(
                                LedgerQuery.of(
                                        new Condition.Empty("closedOn"),
                                        Condition.between("filedOn", "2022-01-01", "2022-12-31")),
                                0,
                                10)
                        .getFirst();
        assertThat(rows(Nearness.WEEK))
                .filteredOn(row -> row.ledger().equals("penalty") && row.recordId() == open.id())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.rule()).isEqualTo("penalty.decide");
                            assertThat(row.due()).isEqualTo(TODAY.plusDays(1));
                            assertThat(row.due()).isEqualTo(open.data().filedOn().plusDays(90));
                        });
    }

    @Test
    void asOfAnEarlierDayClocksRunThatHaveStoppedSince() {
        var day = LocalDate.of(2022, 6, 1);
        var then =
                penalties
                        .list(
                                LedgerQuery.of(
                                        Condition.upTo("filedOn", day),
                                        new Condition.EmptyOrAfter("decidedOn", day.toString()),
                                        new Condition.EmptyOrAfter("closedOn", day.toString())),
                                0,
                                500)
                        .stream()
                        .map(row -> row.id())
                        .toList();
        assertThat(then).isNotEmpty();
        assertThat(radar.page(RadarQuery.of(day).of("penalty", "penalty.decide"), 0, 500))
                .extracting(DueRow::recordId)
                .containsExactlyInAnyOrderElementsOf(then);
    }

    @Test
    void theNextDayOfEachRowIsItsNearest() {
        var rows = radar.page(RadarQuery.of(TODAY).of("penalty", ""), 0, 500);
        var next = radar.next("penalty", rows.stream().map(DueRow::recordId).toList());
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(next.get(row.recordId()).due())
                                        .isBeforeOrEqualTo(row.due()));
    }

    @Test
    void onlyWhatTheLawWaitsForIsRed() {
        var passed = rows(Nearness.LEGAL);
        assertThat(passed)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(legal.passed(row, TODAY)).isTrue())
                .containsExactlyElementsOf(
                        rows(Nearness.OVERDUE).stream()
                                .filter(row -> legal.holds(row.rule()))
                                .toList());
        assertThat(legal.rules())
                .contains("penalty.decide")
                .doesNotContain("penalty.pay", "task.due");
    }

    @Test
    void onesOwnAreTheClocksOnMattersThatNameThePerson() {
        var officers =
                penalties.list(LedgerQuery.of(new Condition.Empty("closedOn")), 0, 100).stream()
                        .collect(
                                Collectors.toMap(
                                        Stored::id, row -> row.data().officers().toList()));
        var me = officers.values().stream().flatMap(List::stream).findFirst().orElseThrow();
        var own = radar.page(RadarQuery.of(TODAY).of("penalty", "").by(me), 0, 500);
        var others = radar.page(RadarQuery.of(TODAY).of("penalty", ""), 0, 500);
        assertThat(own).isNotEmpty().hasSizeLessThan(others.size());
        assertThat(others)
                .allSatisfy(
                        row ->
                                assertThat(own.contains(row))
                                        .isEqualTo(officers.get(row.recordId()).contains(me)));
        assertThat(radar.counts(RadarQuery.of(TODAY).of("penalty", "").by(me)))
                .containsEntry(Nearness.ALL, (long) own.size());
        assertThat(radar.page(RadarQuery.of(TODAY).by(-1L), 0, 500)).isEmpty();
    }

    @Test
    void whoSeesNoLedgerSeesNoClock() {
        SignedIn.as(Role.AUDIT_ADMIN);
        assertThat(rows(Nearness.ALL)).isEmpty();
        assertThat(radar.counts(RadarQuery.of(TODAY)).get(Nearness.ALL)).isZero();
    }
}
