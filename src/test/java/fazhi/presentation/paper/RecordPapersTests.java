package fazhi.presentation.paper;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fazhi.ViewTest;
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

    @Autowired private List<DocumentWriter> writers;

    @Test
    void noticeSaysWhatTheRecordKnowsAndLeavesGaps() throws IOException {
        var activity = first("activity");
        assertThat(text(Paper.NOTICE, activity))
                .contains("关于开展“", "一、时间：202", "五、参加人员：〔待填：参加人员〕", "〔待填：主送机关〕")
                .doesNotContain("近期");
    }

    @Test
    void signInSheetHasRoomForTwentyNames() throws IOException {
        assertThat(text(Paper.SIGN_IN, first("activity")))
                .contains("签到表", "序号\t姓名\t单位及职务\t联系电话\t签名", "\n20\t")
                .doesNotContain("\n21\t", "成文日期");
    }

    @Test
    void minutesAreASkeleton() throws IOException {
        assertThat(text(Paper.MINUTES, first("meeting")))
                .contains("雷高镇人民政府会议纪要", "会议认为，〔待填：对工作的", "出席：〔待填：出席人员〕")
                .doesNotContain("会议会议", "）会议纪要");
    }

    /** No meeting decided anything at an activity. */
    @Test
    void anActivityHasARecordInstead() throws IOException {
        assertThat(text(Paper.MINUTES, first("activity")))
                .contains("活动记录", "组织开展", "本次活动围绕", "参加：〔待填：参加人员〕")
                .doesNotContain("会议", "围绕其他");
    }

    @Test
    void theCommitteesMeetingIsTheCommittees() throws IOException {
        var committee = ref("meeting", LedgerQuery.of(Condition.is("kind", "PARTY_COMMITTEE")));
        assertThat(text(Paper.MINUTES, committee)).startsWith("中共雷高镇委员会会议纪要");
        assertThat(text(Paper.NOTICE, committee)).contains("中共雷高镇委员会关于召开镇党委会议（");
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
