package fazhi.shell.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.common.Texts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.format.Trait;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

/** Takes rows made up for the demo out of a portal in use (清除样例数据), into the recycle bin. */
@org.springframework.stereotype.Component
class SampleRemoval {

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final Texts texts;

    private final boolean demo;

    SampleRemoval(
            LedgerDirectory ledgers,
            LedgerAccess access,
            Texts texts,
            @Value("${portal.demo:false}") boolean demo) {
        this.ledgers = ledgers;
        this.access = access;
        this.texts = texts;
        this.demo = demo;
    }

    /** Nothing in the demo itself, and none where there are no such rows. */
    Optional<Component> offer(SerializableRunnable removed) {
        if (demo) {
            return Optional.empty();
        }
        long rows = marked().stream().mapToLong(each -> each.totals(invented(each)).rows()).sum();
        if (rows == 0) {
            return Optional.empty();
        }
        var remove = new Button(texts.get("sample.remove"), _ -> ask(rows, removed));
        var line = new Div(new Span(texts.get("sample.rows", rows)), remove);
        line.addClassName("first-step");
        TestIds.mark(remove, "action-remove-samples");
        return Optional.of(line);
    }

    private List<Ledger<?>> marked() {
        return ledgers.all().stream()
                .filter(each -> !each.format().with(Trait.MARK).isEmpty())
                .filter(each -> access.may(each.format().id(), Right.TYPE))
                .toList();
    }

    private static LedgerQuery invented(Ledger<?> ledger) {
        var mark = ledger.format().with(Trait.MARK).getFirst();
        return LedgerQuery.of(Condition.is(mark.key(), true));
    }

    private void ask(long rows, SerializableRunnable removed) {
        var question = new ConfirmDialog();
        question.setHeader(texts.get("sample.remove"));
        question.setText(texts.get("sample.question", rows));
        question.setConfirmText(texts.get("sample.remove"));
        question.setCancelText(texts.get("common.cancel"));
        question.setCancelable(true);
        question.addConfirmListener(
                _ -> {
                    marked().forEach(SampleRemoval::remove);
                    Notifications.success(texts.get("sample.removed", rows));
                    removed.run();
                });
        question.open();
    }

    private static <D extends Record> void remove(Ledger<D> ledger) {
        var page = ledger.list(invented(ledger), 0, Ledger.PAGE_LIMIT);
        while (!page.isEmpty()) {
            page.forEach(row -> ledger.remove(row.id()));
            page = ledger.list(invented(ledger), 0, Ledger.PAGE_LIMIT);
        }
    }
}
