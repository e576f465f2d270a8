package fazhi.publicity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import fazhi.common.Period;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.ledger.name.Words;
import fazhi.publicity.notice.NoticeRegister;
import fazhi.publicity.notice.Notices;
import fazhi.ui.Notifications;
import fazhi.ui.TestIds;
import fazhi.ui.form.DayFields;
import fazhi.ui.form.TypingGuard;
import fazhi.ui.period.CurrentPeriod;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Pasted messages and what was read in each (通知识读), confirmed one by one. */
@Route(NoticeNavigation.NOTICES)
@RolesAllowed({"LAW_OFFICE", "PUBLICITY"})
class NoticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Notices notices;

    private final transient NoticeKit kit;

    private final transient CurrentPeriod current;

    private final TextArea pasted = new TextArea();

    private final Div cards = new Div();

    private final List<NoticeCard> shown = new ArrayList<>();

    private final TypingGuard typing;

    private Period period = Period.year(2000);

    NoticesView(Notices notices, NoticeKit kit, CurrentPeriod current) {
        this.notices = notices;
        this.kit = kit;
        this.current = current;
        addClassName("check-view");
        pasted.setPlaceholder(getTranslation("notice.paste"));
        pasted.setAriaLabel(getTranslation("notice.paste"));
        pasted.setMinRows(4);
        pasted.setWidthFull();
        TestIds.mark(pasted, "notice-paste");
        var read = new Button(getTranslation("notice.read"), _ -> read());
        read.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        TestIds.mark(read, "action-read");
        cards.addClassName("past-records");
        cards.add(purpose());
        add(new H2(getPageTitle()), pasted, read, cards);
        TestIds.typed(pasted, "notice.pasted");
        typing = TypingGuard.of(this, getPageTitle());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period = current.of(event.getLocation().getQueryParameters());
    }

    private Paragraph purpose() {
        var purpose = new Paragraph(getTranslation("notice.purpose"));
        purpose.addClassName("empty-state");
        return purpose;
    }

    private void read() {
        cards.removeAll();
        shown.clear();
        notices.read(pasted.getValue(), period)
                .forEach(each -> shown.add(new NoticeCard(each, shown.size(), kit)));
        if (shown.isEmpty()) {
            cards.add(new Paragraph(getTranslation("notice.none")));
            return;
        }
        shown.forEach(cards::add);
        var register = new Button(getTranslation("notice.register"), _ -> register());
        register.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        cards.add(TestIds.mark(register, "action-register"));
        typing.refill();
    }

    private void register() {
        var taken = shown.stream().filter(NoticeCard::taken).toList();
        var lacking = taken.stream().filter(each -> !each.complete()).toList();
        if (!lacking.isEmpty()) {
            lacking.getFirst().scrollIntoView();
            Notifications.problem(
                    getTranslation("notice.incomplete", lacking.size(), lacking.getFirst().line()));
            return;
        }
        try {
            kit.register().register(taken.stream().map(NoticeCard::confirmed).toList());
        } catch (Refusal refusal) {
            Notifications.problem(refusal.text(kit.texts()));
            return;
        }
        cards.removeAll();
        shown.clear();
        pasted.clear();
        typing.done();
        cards.add(purpose());
        Notifications.success(getTranslation("notice.registered", taken.size()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }

    /** What a card of a message needs (通知卡部件). */
    @org.springframework.stereotype.Component
    record NoticeKit(NoticeRegister register, DayFields days, Words words, Texts texts) {}
}
