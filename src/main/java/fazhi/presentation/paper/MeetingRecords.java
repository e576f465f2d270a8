package fazhi.presentation.paper;

import fazhi.common.Refusal;
import fazhi.common.text.VisibleText;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.meeting.LawMatter;
import fazhi.meeting.MeetingData;
import fazhi.presentation.Slide;
import fazhi.presentation.deck.MeetingKind;
import fazhi.presentation.showing.ShowingData;
import fazhi.presentation.showing.ShowingService;
import java.util.HashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters a meeting that saw a deck into the ledger of meetings (登记会议). */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER')")
public class MeetingRecords {

    /** Longest remark a ledger keeps. */
    private static final int REMARK = 2000;

    private final Ledger<MeetingData> meetings;

    private final ShowingService showings;

    private final ShowingPapers papers;

    private final LedgerAccess access;

    MeetingRecords(
            Ledger<MeetingData> meetings,
            ShowingService showings,
            ShowingPapers papers,
            LedgerAccess access) {
        this.meetings = meetings;
        this.showings = showings;
        this.papers = papers;
        this.access = access;
    }

    public boolean mayRecord() {
        return access.may(meetings.format().id(), Right.TYPE);
    }

    /**
     * @throws Refusal when it was entered already
     */
    @Transactional
    public long record(long showing) {
        var shown = showings.get(showing).data();
        if (shown.meetingRecord() != null) {
            throw new Refusal("minutes.recorded-already");
        }
        var meeting = meetings.add(data(showing, shown));
        showings.recorded(showing, meeting);
        return meeting;
    }

    private MeetingData data(long showing, ShowingData shown) {
        var values = new HashMap<String, @Nullable Object>();
        var committee = shown.meeting() == MeetingKind.PARTY_COMMITTEE;
        values.put("name", papers.recordName(shown));
        values.put("kind", committee ? "PARTY_COMMITTEE" : "SPECIAL");
        values.put("heldOn", papers.day(shown));
        values.put("place", shown.minutes().place());
        values.put("lawMatter", committee ? LawMatter.HEARING : null);
        values.put("agenda", limited(agenda(showing)));
        values.put("conclusion", limited(papers.decisions(showing)));
        return meetings.format().make(values);
    }

    private String agenda(long showing) {
        return showings.deck(showing).slides().stream()
                .map(Slide::topic)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String limited(String text) {
        return VisibleText.cut(text, REMARK);
    }
}
