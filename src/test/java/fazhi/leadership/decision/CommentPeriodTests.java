package fazhi.leadership.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.deadline.Clock;
import fazhi.ledger.format.Complaint;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How long the public is asked about a major decision, from 1 December 2023. */
class CommentPeriodTests {

    private static final LocalDate LAST = LocalDate.of(2023, 12, 31);

    private final CommentPeriod period = new CommentPeriod(30);

    private static CollectiveMatterData matter(
            MatterKind kind, @Nullable String ended, @Nullable String decided) {
        return new CollectiveMatterData(
                "农贸市场改造方案",
                kind,
                null,
                day(decided),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2023, 12, 1),
                day(ended),
                null,
                null);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private List<String> said(@Nullable String ended, @Nullable String decided) {
        return period.looking().apply(matter(MatterKind.MAJOR, ended, decided)).stream()
                .map(Complaint::key)
                .toList();
    }

    private static List<String> refused(CollectiveMatterData matter) {
        return DecisionLedgers.DECISION.complaints(matter, LAST).stream()
                .map(Complaint::key)
                .toList();
    }

    @Test
    void itIsThirtyDaysAndEndsByItself() {
        var from = LocalDate.of(2023, 12, 1);
        assertThat(period.clocks(matter(MatterKind.MAJOR, null, null)))
                .containsExactly(new Clock("decision.comment", from, LAST, null));
        assertThat(period.lapsing()).containsExactly("decision.comment");
    }

    @Test
    void aLongerOneIsOverWhenTheMatterIsDecidedAndAShorterOneWhenItEnds() {
        assertThat(period.clocks(matter(MatterKind.MAJOR, "2024-01-02", "2024-01-05")))
                .extracting(Clock::stopped)
                .containsExactly(LocalDate.of(2024, 1, 5));
        assertThat(period.clocks(matter(MatterKind.MAJOR, "2023-12-30", "2024-01-05")))
                .extracting(Clock::stopped)
                .containsExactly(LocalDate.of(2023, 12, 30));
    }

    @Test
    void onlyAMajorDecisionHasItAndNoneWhereTheTownSetsNone() {
        assertThat(period.clocks(matter(MatterKind.KEY, null, null))).isEmpty();
        var none = new CommentPeriod(0);
        assertThat(none.clocks(matter(MatterKind.MAJOR, null, null))).isEmpty();
        assertThat(none.looking().apply(matter(MatterKind.MAJOR, "2023-12-02", null))).isEmpty();
    }

    @Test
    void aShortOneAndAnEarlyDecisionAreSaid() {
        assertThat(said("2023-12-31", "2023-12-31")).isEmpty();
        assertThat(said("2023-12-30", "2023-12-30")).containsExactly("decision.comment-short");
        assertThat(said("2024-01-02", "2024-01-01")).containsExactly("decision.comment-open");
        assertThat(said(null, "2023-12-30")).containsExactly("decision.comment-open");
    }

    @Test
    void whatIsNotDecidedIsKeptWhileThePublicIsAsked() {
        assertThat(refused(matter(MatterKind.MAJOR, null, null))).isEmpty();
        assertThat(refused(matter(MatterKind.MAJOR, "2023-11-30", null)))
                .containsExactly("decision.comment-order");
        assertThat(
                        refused(
                                new CollectiveMatterData(
                                        "分工",
                                        MatterKind.KEY,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null)))
                .containsExactly("decision.undecided");
    }
}
