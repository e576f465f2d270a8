package fazhi.shell.header;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fazhi.common.Formats;
import fazhi.common.Texts;
import fazhi.notice.Notice;
import fazhi.notice.NoticeService;
import fazhi.ui.Links;
import fazhi.ui.TestIds;

/**
 * The bell in the header (铃铛): how much is past its day, as on the workbench, and a dot for notices
 * nobody read yet.
 */
final class BellButton extends Composite<Div> implements AfterNavigationObserver {

    /** More does not fit on the bell. */
    private static final long MOST = 99;

    private final String person;

    private final NoticeService notices;

    private final Texts texts;

    private final Span overdue = new Span();

    private final Span unread = new Span();

    private final Div list = new Div();

    private final Popover popover = new Popover();

    private final Button bell = new Button(VaadinIcon.BELL_O.create());

    private final transient Bell.Numbers numbers;

    BellButton(String person, NoticeService notices, Texts texts, Bell.Numbers numbers) {
        this.numbers = numbers;
        this.person = person;
        this.notices = notices;
        this.texts = texts;
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        overdue.addClassName("bell-count");
        unread.addClassName("bell-unread");
        list.addClassName("bell-list");
        popover.setTarget(bell);
        popover.setWidth("24rem");
        popover.add(list);
        popover.addOpenedChangeListener(
                event -> {
                    if (event.isOpened()) {
                        show();
                    }
                });
        getContent().addClassName("bell");
        getContent()
                .add(
                        TestIds.mark(bell, "bell"),
                        TestIds.mark(overdue, "bell-count"),
                        unread,
                        popover);
    }

    /** Somebody may have sent something meanwhile. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    private void count() {
        var counted = numbers.overdue();
        long late = counted.overdue();
        long news = notices.unread(person);
        overdue.setText(late > MOST ? MOST + "+" : String.valueOf(late));
        overdue.setVisible(late > 0);
        overdue.setClassName("bell-legal", counted.legal() > 0);
        unread.setVisible(news > 0);
        var words = texts.get("bell.counts", late, counted.legal(), news);
        bell.setAriaLabel(words);
        bell.setTooltipText(words);
    }

    private void show() {
        list.removeAll();
        numbers.shown().ifPresent(list::add);
        var all = notices.list(person);
        if (all.isEmpty()) {
            list.add(new Paragraph(texts.get("bell.none")));
            return;
        }
        var read = new Button(texts.get("bell.read-all"), _ -> readAll());
        read.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        list.add(TestIds.mark(read, "action-read-all"));
        all.forEach(notice -> list.add(line(notice)));
    }

    private Component line(Notice notice) {
        var when = new Span(Formats.minute(notice.sentAt()));
        when.addClassName("fact-label");
        var open = new Button(notice.text(), _ -> open(notice));
        open.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        var line = new Div(open, when);
        line.addClassName("bell-line");
        if (!notice.read()) {
            line.addClassName("unread");
        }
        return TestIds.mark(line, "notice-" + notice.id());
    }

    private void open(Notice notice) {
        notices.markRead(person, notice.id());
        popover.close();
        count();
        if (!notice.route().isEmpty()) {
            Links.open(this, notice.route());
        }
    }

    private void readAll() {
        notices.markAllRead(person);
        count();
        show();
    }
}
