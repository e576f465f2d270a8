package fazhi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import fazhi.common.Texts;
import fazhi.notice.Notice;
import fazhi.notice.NoticeService;
import fazhi.ui.Links;
import fazhi.ui.TestIds;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The bell in the header: how many notices are unread, and what they say. */
final class BellButton extends Composite<Div> implements AfterNavigationObserver {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final String person;

    private final NoticeService notices;

    private final Texts texts;

    private final ZoneId zone;

    private final Span unread = new Span();

    private final Div list = new Div();

    private final Popover popover = new Popover();

    private final SerializableSupplier<Optional<Component>> numbers;

    BellButton(
            String person,
            NoticeService notices,
            Texts texts,
            ZoneId zone,
            SerializableSupplier<Optional<Component>> numbers) {
        this.numbers = numbers;
        this.person = person;
        this.notices = notices;
        this.texts = texts;
        this.zone = zone;
        var bell = new Button(VaadinIcon.BELL_O.create());
        bell.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        bell.setAriaLabel(texts.get("bell.title"));
        bell.setTooltipText(texts.get("bell.title"));
        unread.addClassName("bell-count");
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
        getContent().add(TestIds.mark(bell, "bell"), unread, popover);
        count();
    }

    /** Somebody may have sent something meanwhile. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        count();
    }

    private void count() {
        long number = notices.unread(person);
        unread.setText(String.valueOf(number));
        unread.setVisible(number > 0);
    }

    private void show() {
        list.removeAll();
        numbers.get().ifPresent(list::add);
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
        var when = new Span(TIME.withZone(zone).format(notice.sentAt()));
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
