package fazhi.report.life;

import fazhi.audit.AuditAction;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a document from stage to stage (环节流转), only from where the act belongs. */
@Component
class PaperActs {

    private static final int YEAR_DIGITS = 4;

    private final Ledger<PaperData> papers;

    private final PaperNotices notices;

    PaperActs(Ledger<PaperData> papers, PaperNotices notices) {
        this.papers = papers;
        this.notices = notices;
    }

    PaperData get(long id) {
        return papers.get(id).data();
    }

    /** The highest number given under a prefix in a year, or zero. */
    int lastNumber(String start) {
        var same = new Condition.Contains("documentNumber", start);
        return papers.list(LedgerQuery.of(same), 0, Ledger.PAGE_LIMIT).stream()
                .map(each -> each.data().documentNumber())
                .filter(number -> number != null && number.startsWith(start))
                .map(number -> number.replaceAll("\\D", "").substring(YEAR_DIGITS))
                .filter(number -> !number.isEmpty())
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
    }

    /** Documents that bear a number. */
    List<Long> numbered(String number) {
        var same = Condition.is("documentNumber", number);
        return papers.list(LedgerQuery.of(same), 0, Ledger.PAGE_LIMIT).stream()
                .map(each -> each.id())
                .toList();
    }

    /**
     * @throws Refusal when the document stands elsewhere by now, or has a newer edition
     * @throws java.util.ConcurrentModificationException when somebody was quicker
     */
    void move(
            long id,
            int edition,
            PaperStage from,
            AuditAction action,
            Consumer<Map<String, @Nullable Object>> change) {
        var stored = papers.get(id);
        requireAt(stored.data(), edition, from);
        papers.act(
                id,
                stored.version(),
                action,
                now -> {
                    requireAt(now, edition, from);
                    Map<String, @Nullable Object> values = new HashMap<>();
                    papers.format()
                            .columns()
                            .forEach(column -> values.put(column.key(), column.value(now)));
                    values.put("edition", edition);
                    change.accept(values);
                    return papers.format().make(values);
                });
        notices.tell(id, get(id));
    }

    private static void requireAt(PaperData paper, int edition, PaperStage from) {
        if (paper.editionNumber() != edition) {
            throw new Refusal("paper.newer-edition", edition, paper.editionNumber());
        }
        if (paper.standing() != from) {
            throw new Refusal("paper.elsewhere");
        }
    }
}
