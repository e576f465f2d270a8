package fazhi.enforcement.story;

import fazhi.common.Labels;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.enforcement.penalty.CaseStage;
import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.law.OffenceCause;
import fazhi.law.OffenceCauseService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/**
 * Tells a closed case without names (以案释法): no party, place, village, number or amount, for in a
 * small town each of them names the person.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseStoryService {

    private final Ledger<PenaltyCaseData> penalties;

    private final Ledger<CaseStoryData> stories;

    private final Telling telling;

    private final Clock clock;

    CaseStoryService(
            Ledger<PenaltyCaseData> penalties,
            Ledger<CaseStoryData> stories,
            Telling telling,
            Clock clock) {
        this.penalties = penalties;
        this.stories = stories;
        this.telling = telling;
        this.clock = clock;
    }

    /** How a case is put into words (案例文字). */
    @Component
    record Telling(OffenceCauseService causes, Texts texts) {

        private String title(PenaltyCaseData data, OffenceCause cause) {
            return texts.get("case-story.draft-title", year(data), cause.label());
        }

        private String summary(PenaltyCaseData data, OffenceCause cause) {
            var party =
                    data.partyKind() == null
                            ? texts.get("case-story.party")
                            : texts.get("case-story.party." + data.partyKind().name());
            var basis =
                    cause.basis().isEmpty()
                            ? texts.get("case-story.by-law")
                            : texts.get("case-story.by-article", cause.basis());
            return texts.get("case-story.draft", year(data), cause.label(), party)
                    + texts.get("case-story.draft-end", basis, decided(data));
        }

        private String decided(PenaltyCaseData data) {
            var kinds =
                    data.penalties().stream()
                            .sorted()
                            .map(kind -> Labels.of(kind, texts))
                            .collect(Collectors.joining(texts.get("common.list-mark")));
            return kinds.isEmpty()
                    ? texts.get("case-story.handled")
                    : texts.get("case-story.penalised", kinds);
        }

        private static String year(PenaltyCaseData data) {
            return String.valueOf(data.filedOn().getYear());
        }
    }

    /** The story made of a case, where there is one. */
    public Optional<Long> of(long caseId) {
        return stories.list(LedgerQuery.of(Condition.is("caseId", caseId)), 0, 1).stream()
                .map(each -> each.id())
                .findFirst();
    }

    /**
     * What the story of a closed case would say.
     *
     * @throws Refusal while the case is open
     */
    public CaseStoryData draft(long caseId) {
        var data = penalties.get(caseId).data();
        if (data.stage() != CaseStage.CLOSED) {
            throw new Refusal("case-story.not-closed");
        }
        var cause = telling.causes().find(data.cause()).orElseThrow();
        return new CaseStoryData(
                telling.title(data, cause),
                LocalDate.now(clock),
                data.cause(),
                telling.summary(data, cause),
                null,
                caseId,
                null,
                data.invented());
    }

    /** Keeps the story of a closed case, once. */
    public long make(long caseId) {
        if (of(caseId).isPresent()) {
            throw new Refusal("case-story.made-already");
        }
        return stories.add(draft(caseId));
    }
}
