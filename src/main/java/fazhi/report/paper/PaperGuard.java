package fazhi.report.paper;

import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowChanged;
import fazhi.ledger.format.Trait;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps a document that left its desk as it is (文稿保护): form, import and recycle bin may touch
 * drafts only; a refusal here takes the change back.
 */
@Component
class PaperGuard {

    /** What is known only after issuing. */
    private static final Set<String> LATER =
            Set.of("sentOn", "publishedOn", "dataPublishedOn", "copies");

    private final ObjectProvider<Ledger<PaperData>> papers;

    PaperGuard(ObjectProvider<Ledger<PaperData>> papers) {
        this.papers = papers;
    }

    @EventListener
    void watch(RowChanged change) {
        if (change.ref().ledger().equals(PaperLedgers.PAPER.id())) {
            var after = (PaperData) change.after();
            judge((PaperData) change.before(), after);
            if (after != null && after.draft() && after.amendment() == null) {
                requireOne(change.ref().id(), after);
            }
        }
    }

    /** One report a year and kind; a second one says why: it corrects or supplements the first. */
    private void requireOne(long id, PaperData paper) {
        var first = paper.kind().first(paper.reportYear());
        papers.getObject().list(first, 0, Ledger.PAGE_LIMIT).stream()
                .filter(each -> each.id() != id)
                .filter(each -> Objects.equals(each.data().person(), paper.person()))
                .findFirst()
                .ifPresent(
                        begun -> {
                            throw Refusal.at(
                                    "amendment",
                                    "paper.second",
                                    String.valueOf(paper.reportYear()),
                                    begun.data().title());
                        });
    }

    private static void judge(@Nullable PaperData before, @Nullable PaperData after) {
        if (before == null) {
            refuse(after == null || after.draft(), "paper.stage-by-act");
            return;
        }
        refuse(before.draft() || after != null, "paper.stays");
        if (after != null && sameActs(before, after)) {
            refuse(before.draft() || onlyLater(before, after), "paper.closed");
        }
    }

    private static boolean sameActs(PaperData before, PaperData after) {
        return PaperLedgers.PAPER.with(Trait.ACT).stream()
                .allMatch(column -> Objects.equals(column.value(before), column.value(after)));
    }

    private static boolean onlyLater(PaperData before, PaperData after) {
        return PaperLedgers.PAPER.columns().stream()
                .filter(column -> !LATER.contains(column.key()))
                .allMatch(column -> Objects.equals(column.value(before), column.value(after)));
    }

    private static void refuse(boolean fine, String key) {
        if (!fine) {
            throw new Refusal(key);
        }
    }
}
