package fazhi.presentation.showing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fazhi.DatabaseTest;
import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.presentation.Slide;
import fazhi.presentation.deck.DeckService;
import fazhi.presentation.deck.DeckSlide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.deck.SlidePicture;
import fazhi.presentation.paper.ShowingPapers;
import fazhi.presentation.showing.note.NoteService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Transactional;

/** Minutes and task list of a meeting (会议纪要、任务清单), on the demo town. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
@Transactional
@WithMockUser(roles = "LAW_OFFICE")
class MeetingPapersTests {

    private static final Period YEAR = Period.year(2022);

    @Autowired DeckService decks;

    @Autowired ShowingService showings;

    @Autowired NoteService notes;

    @Autowired ShowingPapers papers;

    @Autowired ReportChecks checks;

    @Autowired List<DocumentWriter> writers;

    /** The sheets of the pillars are where the figures stand. */
    @Test
    void minutesTakeTheMainFactsFromTheSheets() throws IOException {
        var showing = showings.begin(decks.add(MeetingKind.PARTY_COMMITTEE, YEAR));
        var minutes = text(papers.minutes(showing));
        assertThat(checks.check(minutes, YEAR).findings()).noneMatch(Finding::certain);
        assertThat(minutes)
                .startsWith("中共雷州市雷高镇委员会会议纪要")
                .contains("\n关于听取2022年法治政府建设情况汇报的会议纪要\n")
                .contains("主持召开镇党委会议，")
                .contains("会议听取了2022年法治政府建设情况汇报。主要情况如下（数据截至2022年12月2日）：\n　　组织领导方面，")
                .containsPattern(
                        "行政执法方面，立案12宗，[^；\n]+；目前还有1宗案件在办。\n　　矛盾纠纷和信访方面，化解矛盾纠纷16宗；目前还有6宗矛盾纠纷没有化解、[^；\n]+。")
                .contains("会议指出，仍有4个问题尚未销号，其中1个尚无整改措施。")
                .doesNotContain("会议认为", "期末", "问题4项", "《2022年", "情况汇报会议纪要")
                .doesNotContainPattern("\\d [\\p{IsHan}%]");
    }

    @Test
    void whereNoSheetWasShownNoFactsAreAnnounced() throws IOException {
        var id = decks.add(MeetingKind.FREE, YEAR);
        var deck = decks.get(id);
        var typed = new DeckSlide("1", SlideKind.TEXT, false, "请示", "", "", SlidePicture.COMPUTED);
        decks.change(deck.with(deck.data().with(List.of(typed))));
        assertThat(text(papers.minutes(showings.begin(id))))
                .contains("情况汇报。\n　　会议认为，〔待填：")
                .doesNotContain("主要情况如下");
    }

    @Test
    void whatIsStressedIsNobodysTask() throws IOException {
        var showing = showings.begin(YEAR, true);
        var stressed = notes.add(showing, 1, "镇长强调要把矛盾化解在基层");
        notes.add(showing, 1, "黎某 6月底前补齐执法证");
        assertThat(stressed.data().person()).isNull();
        assertThat(stressed.data().personName()).isEmpty();
        assertThat(text(papers.minutes(showing)))
                .contains("会议强调，要把矛盾化解在基层。", "　　1.黎某于")
                .doesNotContain("　　2.", "镇长强调");
        assertThat(text(papers.tasks(showing))).contains("1\t补齐执法证").doesNotContain("基层");
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> notes.confirm(stressed.id()));
        assertThat(papers.decisions(showing)).startsWith("会议强调，要把矛盾化解在基层。\n1.黎某");
    }

    /** What is not known yet is the same gap in both papers. */
    @Test
    void tasksNameUnitAndPersonAndAgreeOnTheirGaps() throws IOException {
        var showing = showings.begin(YEAR, true);
        notes.add(showing, 1, "执法员甲 6月底前补齐执法证");
        notes.add(showing, 1, "执法办 6月底前每个村完成一次巡查");
        notes.add(showing, 1, "年底前每个村至少开展一次普法活动");
        notes.add(showing, 1, "镇长，主持召开法律明白人会议");
        assertThat(text(papers.minutes(showing)))
                .contains("1.综合行政执法办公室（执法员甲）于2023年6月30日前补齐执法证。")
                .contains("2.综合行政执法办公室于2023年6月30日前确保每个村完成一次巡查。")
                .contains("3.〔待填：责任单位〕于2023年12月31日前确保每个村")
                .contains("于〔待填：完成时限〕前主持召开“法律明白人”会议。");
        assertThat(text(papers.tasks(showing)))
                .contains("序号\t事项\t责任单位（责任人）\t完成时限\n")
                .contains("1\t补齐执法证\t综合行政执法办公室（执法员甲）\t2023年6月30日\n")
                .contains("普法活动\t〔待填：责任单位〕\t2023年12月31日")
                .contains("“法律明白人”会议\t镇长（演示）\t〔待填：完成时限〕")
                .doesNotContain("对应问题", "另行明确");
    }

    @Test
    void problemsHaveAColumnWhereSomebodyNamedOne() throws IOException {
        var showing = showings.begin(decks.add(MeetingKind.HALF_YEAR, YEAR));
        notes.add(showing, problemSlide(showing), "黎某 6月底前补齐执法证");
        assertThat(text(papers.tasks(showing))).contains("完成时限\t对应问题\n");
    }

    @Test
    void whoPresidesOverTheCommitteeIsAskedAbout() {
        var showing = showings.begin(decks.add(MeetingKind.PARTY_COMMITTEE, YEAR));
        assertThat(papers.otherHost(hosted(showing, "镇长李某"))).isTrue();
        assertThat(papers.otherHost(hosted(showing, "镇党委书记张某"))).isFalse();
        assertThat(papers.otherHost(hosted(showing, ""))).isFalse();
        var government = showings.begin(decks.add(MeetingKind.YEAR_END, YEAR));
        assertThat(papers.otherHost(hosted(government, "镇长李某"))).isFalse();
    }

    private ShowingData hosted(long showing, String host) {
        showings.write(showings.get(showing).with(new MinutesData("", host, "", "", "", "")));
        return showings.get(showing).data();
    }

    private int problemSlide(long showing) {
        var slides = showings.deck(showing).slides();
        for (int i = 0; i < slides.size(); i++) {
            if (slides.get(i).key().startsWith(Slide.PROBLEM)) {
                return i + 2;
            }
        }
        throw new AssertionError("no problem has a slide");
    }

    private String text(OfficialDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var writer : writers) {
            if (writer.extension().equals("txt")) {
                writer.write(document, out);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
