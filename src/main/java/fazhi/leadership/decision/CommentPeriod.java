package fazhi.leadership.decision;

import fazhi.deadline.Clock;
import fazhi.deadline.ClockSource;
import fazhi.ledger.format.Complaint;
import fazhi.ledger.mark.Advice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How long the public is asked about a major decision (公开征求意见期限), 重大行政决策程序暂行条例 art 15: nobody is
 * late when it is over, and only then is it decided.
 */
@Component
class CommentPeriod implements ClockSource, Advice<CollectiveMatterData> {

    static final String RULE = "decision.comment";

    private final int days;

    /**
     * @param days to be confirmed by the town; no clock and no advice where it is zero
     */
    CommentPeriod(@Value("${portal.comment-days:30}") int days) {
        this.days = days;
    }

    @Override
    public String ledger() {
        return "decision";
    }

    @Override
    public String until() {
        return "decidedOn";
    }

    @Override
    public Set<String> rules() {
        return Set.of(RULE);
    }

    @Override
    public Set<String> lapsing() {
        return rules();
    }

    @Override
    public List<Clock> clocks(Record data) {
        var matter = (CollectiveMatterData) data;
        var least = least(matter);
        return least == null
                ? List.of()
                : List.of(new Clock(RULE, least.minusDays(days), least, over(matter, least)));
    }

    /** It was ended before its time, or the matter is decided. */
    private static @Nullable LocalDate over(CollectiveMatterData matter, LocalDate least) {
        var ended = matter.commentTo();
        return ended != null && ended.isBefore(least) ? ended : matter.decidedOn();
    }

    @Override
    public Function<CollectiveMatterData, List<Complaint>> looking() {
        return matter -> {
            var least = least(matter);
            return least == null ? List.of() : found(matter, least);
        };
    }

    private List<Complaint> found(CollectiveMatterData matter, LocalDate least) {
        var ended = matter.commentTo();
        var decided = matter.decidedOn();
        var found = new ArrayList<Complaint>();
        if (ended != null && ended.isBefore(least)) {
            found.add(new Complaint("commentTo", "decision.comment-short"));
        }
        if (decided != null && decided.isBefore(ended == null ? least : ended)) {
            found.add(new Complaint("decidedOn", "decision.comment-open"));
        }
        return found;
    }

    /**
     * The last day of the least there may be; only of a major decision the public was asked about.
     */
    private @Nullable LocalDate least(CollectiveMatterData matter) {
        var from = matter.commentFrom();
        return days == 0 || from == null || matter.kind() != MatterKind.MAJOR
                ? null
                : from.plusDays(days);
    }
}
