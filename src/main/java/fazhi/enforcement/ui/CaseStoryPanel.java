package fazhi.enforcement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.enforcement.story.CaseStoryService;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.Right;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.contribution.RecordPanel;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/** Makes material of publicity of a closed case, on its page (以案释法). */
@org.springframework.stereotype.Component
@Order(20)
class CaseStoryPanel implements RecordPanel {

    private static final String STORIES = "case-story";

    private final CaseStoryService service;

    private final LedgerAccess access;

    private final Texts texts;

    CaseStoryPanel(CaseStoryService service, LedgerAccess access, Texts texts) {
        this.service = service;
        this.access = access;
        this.texts = texts;
    }

    @Override
    public String name() {
        return STORIES;
    }

    @Override
    public Optional<Component> show(RecordRef ref) {
        return ref.ledger().equals("penalty") && access.may(STORIES, Right.SEE)
                ? Optional.of(
                        service.of(ref.id())
                                .<Component>map(this::made)
                                .orElseGet(() -> offer(ref.id())))
                : Optional.empty();
    }

    private Component made(long story) {
        return TestIds.mark(
                new Anchor(route(story), texts.get("case-story.open")), "case-story-link");
    }

    private Component offer(long caseId) {
        try {
            var content = new Div(new Paragraph(service.draft(caseId).summary()));
            if (access.may(STORIES, Right.TYPE)) {
                content.add(
                        TestIds.mark(
                                new Button(texts.get("case-story.make"), _ -> make(caseId)),
                                "action-case-story"));
            }
            return TestIds.mark(content, "case-story-draft");
        } catch (Refusal open) {
            return new Paragraph(open.text(texts));
        }
    }

    private void make(long caseId) {
        try {
            var story = service.make(caseId);
            Notifications.success(texts.get("case-story.made"));
            UI.getCurrent().navigate(route(story));
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(texts));
        }
    }

    private static String route(long story) {
        return "ledger/" + STORIES + "/" + story;
    }
}
