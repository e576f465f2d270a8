package fazhi.report.ui.draft;

import fazhi.audit.chain.TrailMark;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.report.ui.draft.DraftWork.Draft;
import fazhi.security.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The last drafts with their findings (近期草稿): who opens an unchanged year again need not wait for
 * it to be written and checked again. Whatever changes anywhere makes them void.
 */
@Component
class KeptDrafts {

    private static final int MOST = 8;

    private final TrailMark trail;

    private final Clock clock;

    private final Texts texts;

    private final Map<Asked, Draft> kept =
            new LinkedHashMap<>(MOST, 1, true) {

                @Override
                protected boolean removeEldestEntry(Map.Entry<Asked, Draft> eldest) {
                    return size() > MOST;
                }
            };

    KeptDrafts(TrailMark trail, Clock clock, Texts texts) {
        this.trail = trail;
        this.clock = clock;
        this.texts = texts;
    }

    /** What a draft depends on besides the data: who may see what, and in which words (成稿条件). */
    private record Asked(
            String template,
            Period period,
            long person,
            LocalDate today,
            Locale locale,
            String mark) {}

    /** The mark is taken first: what changes while the draft is written makes it void at once. */
    Draft of(String template, Period period, Supplier<Draft> writing) {
        var asked =
                new Asked(
                        template,
                        period,
                        PortalUser.current().map(PortalUser::id).orElse(0L),
                        LocalDate.now(clock),
                        texts.locale(),
                        trail.now());
        var known = get(asked);
        return known != null ? known : keep(asked, writing.get());
    }

    private synchronized @Nullable Draft get(Asked asked) {
        return kept.get(asked);
    }

    private synchronized Draft keep(Asked asked, Draft draft) {
        kept.put(asked, draft);
        return draft;
    }
}
