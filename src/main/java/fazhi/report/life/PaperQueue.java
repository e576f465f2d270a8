package fazhi.report.life;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.security.PortalUser;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents that wait for the person at work (待办文稿). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class PaperQueue {

    private static final int SHOWN = 20;

    private final Ledger<PaperData> papers;

    private final LedgerAccess access;

    PaperQueue(Ledger<PaperData> papers, LedgerAccess access) {
        this.papers = papers;
        this.access = access;
    }

    /** To review, to sign, to issue or to correct, by the roles of the person. */
    public List<Stored<PaperData>> waiting() {
        var stages =
                Stream.of(PaperStage.values())
                        .filter(stage -> PaperNotices.waits(stage).filter(this::held).isPresent())
                        .toArray();
        return stages.length == 0 || !access.may(papers.format().id(), Right.SEE)
                ? List.of()
                : papers.list(LedgerQuery.of(Condition.is("stage", stages)), 0, SHOWN);
    }

    private boolean held(fazhi.security.Role role) {
        return PortalUser.current().filter(person -> person.roles().contains(role)).isPresent();
    }
}
