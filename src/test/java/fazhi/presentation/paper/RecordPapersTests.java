package fazhi.presentation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fazhi.ViewTest;
import fazhi.check.Finding;
import fazhi.check.ReportChecks;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.document.DocumentWriter;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RecordPapersTests extends ViewTest {

    @Autowired private RecordPapers papers;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private ReportChecks checks;

    @Autowired private List<DocumentWriter> writers;

    @Test
    void noticeSaysWhatTheRecordKnowsAndLeavesGaps() throws IOException {
        assertThat(text(Paper.NOTICE, first("activity")))
                .contains("关于开展元宵普法灯谜活动的通知", "决定开展元宵普法灯谜活动，")
                .contains("一、时间：2023年2月5日〔待填：时分〕", "三、组织单位：司法所")
                .contains("四、内容：宣传《中华人民共和国民法典》有关知识")
                .contains("五、参加人员：〔待填：参加人员〕", "〔待填：主送机关〕")
                .contains("七、联系人及电话：〔待填：联系人及电话〕", "\n雷高镇党政综合办公室\t")
                .doesNotContain("定于", "（人员）", "请假", "缺席", "人民政府办公室");
    }

    @Test
    void whoIsCalledToAMeetingOrAStudyAsksForLeave() throws IOException {
        assertThat(text(Paper.NOTICE, first("study")))
                .contains("关于组织会前学法活动的通知", "三、主持人：镇长（演示）")
                .contains("四、学习内容：《广东省行政执法监督条例》", "请假，并及时补学");
        assertThat(text(Paper.NOTICE, first("meeting")))
                .contains("雷高镇党政综合办公室关于召开镇党政联席会议的通知")
                .contains("四、会议议题：会前学习《广东省行政执法监督条例》；〔待填：会议议题〕")
                .contains("因故不能参会的，请提前向联系人请假");
    }

    @Test
    void signInSheetHasRoomForTwentyNames() throws IOException {
        assertThat(text(Paper.SIGN_IN, first("activity")))
                .contains("签到表", "组织单位：司法所", "序号\t姓名\t单位及职务\t联系电话\t签名", "\n20\t")
                .doesNotContain("\n21\t", "成文日期");
    }

    @Test
    void minutesAreASkeleton() throws IOException {
        assertThat(text(Paper.MINUTES, first("meeting")))
                .startsWith("雷高镇党政联席会议纪要")
                .contains("\n镇党政联席会议纪要\n", "主持召开镇党政联席会议。")
                .contains("会前，与会人员集体学习了《广东省行政执法监督条例》。")
                .contains("会议认为，〔待填：对工作的", "会议议定，〔待填：议定事项〕", "出席：〔待填：出席人员〕")
                .doesNotContain("会议会议", "）会议纪要", "（2023年2月）");
    }

    /** No meeting decided anything at an activity. */
    @Test
    void anActivityHasARecordInstead() throws IOException {
        assertThat(text(Paper.MINUTES, first("activity")))
                .startsWith("元宵普法灯谜活动记录")
                .contains("司法所到东岭村文化室组织开展元宵普法灯谜活动。")
                .contains("活动以《中华人民共和国民法典》为主要宣传内容。")
                .contains("活动采取发放资料、有奖问答等形式，村（居）民110人次参加，发放资料150份。")
                .contains("参加人员：〔待填：参加人员〕")
                .doesNotContain("会议", "所在", "其他", "现将");
    }

    @Test
    void aStudyIsCalledByItsKindAndSaysWhatWasStudied() throws IOException {
        assertThat(text(Paper.MINUTES, first("study")))
                .startsWith("会前学法活动记录")
                .contains("主题：行政执法监督\n")
                .contains("主持会前学法活动，集体学习《广东省行政执法监督条例》。", "应到12人，实到12人。")
                .doesNotContain("会前学法：", "组织开展");
    }

    @Test
    void everyRecordMakesAllItsPapers() throws IOException {
        for (var ledger : List.of("meeting", "study", "activity", "training", "school-law")) {
            for (long id : ids(ledgers.get(ledger))) {
                for (var paper : Paper.values()) {
                    var text = text(paper, new RecordRef(ledger, id));
                    assertThat(checks.check(text, Period.year(2022)).findings())
                            .noneMatch(Finding::certain);
                    assertThat(text)
                            .doesNotContain("““", "””", "《《", "：。", "，。", "活动活动", "{", "null");
                }
            }
        }
    }

    @Test
    void theCommitteesMeetingIsTheCommittees() throws IOException {
        var committee = ref("meeting", LedgerQuery.of(Condition.is("kind", "PARTY_COMMITTEE")));
        assertThat(text(Paper.MINUTES, committee))
                .startsWith("中共雷州市雷高镇委员会会议纪要")
                .contains("主持召开镇党委会议（2023年第2次）。", "会议听取了2022年法治政府建设情况汇报。")
                .contains("会议审议了2023年", "会议通过了2023年法治建设工作计划。", "\n雷高镇党政综合办公室\t");
        assertThat(text(Paper.NOTICE, committee))
                .contains("中共雷州市雷高镇委员会关于召开镇党委会议（2023年第2次）的通知")
                .contains("议题：听取2022年法治政府建设情况汇报；审议2023年");
    }

    private RecordRef ref(String ledger, LedgerQuery rows) {
        return new RecordRef(ledger, ledgers.get(ledger).list(rows, 0, 1).getFirst().id());
    }

    @Test
    void recordPageOffersThem() {
        var activity = first("activity");
        open("ledger/activity/" + activity.id());
        assertThat(marked(Anchor.class, "action-paper-notice").getHref()).isNotEmpty();
        assertThat(marked(Anchor.class, "action-paper-notice-pdf").getHref()).isNotEmpty();
        assertThat(papers.prints("penalty")).isFalse();
    }

    private RecordRef first(String ledger) {
        return new RecordRef(ledger, id(ledgers.get(ledger)));
    }

    private static <D extends Record> List<Long> ids(Ledger<D> ledger) {
        return ledger.list(LedgerQuery.ALL, 0, 100).stream().map(row -> row.id()).toList();
    }

    private static <D extends Record> long id(Ledger<D> ledger) {
        return ledger.list(LedgerQuery.of(List.of()), 0, 1).getFirst().id();
    }

    private String text(Paper paper, RecordRef ref) throws IOException {
        var out = new ByteArrayOutputStream();
        for (var writer : writers) {
            if (writer.extension().equals("txt")) {
                writer.write(papers.paper(paper, ref), out);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
