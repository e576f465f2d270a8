package fazhi.shell.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fazhi.common.Texts;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the framework itself has to say (框架提示): that a session is over, that the portal does not
 * answer, that cookies are off; in the language of the screen.
 */
@Component
class FrameworkWords implements VaadinServiceInitListener {

    private final MessageSource messages;

    private final Texts texts;

    FrameworkWords(MessageSource messages, Texts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(info -> words(info.getLocale()));
        event.getSource()
                .addUIInitListener(
                        started -> {
                            connection(started.getUI());
                            sorting(started.getUI());
                        });
    }

    /** Each is shown until it is read: the page behind it still holds what was typed. */
    SystemMessages words(@Nullable Locale asked) {
        var locale = asked == null ? Locale.SIMPLIFIED_CHINESE : asked;
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(word("framework.session-over", locale));
        words.setSessionExpiredMessage(word("framework.session-over-text", locale));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(word("framework.error", locale));
        words.setInternalErrorMessage(word("framework.error-text", locale));
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption(word("framework.out-of-step", locale));
        words.setSyncErrorMessage(word("framework.out-of-step-text", locale));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(word("framework.no-cookies", locale));
        words.setCookiesDisabledMessage(word("framework.no-cookies-text", locale));
        return words;
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** Told to {@code grid-words.ts}, which names the sorters of a list. */
    private void sorting(UI ui) {
        ui.getPage()
                .executeJs(
                        "document.documentElement.dataset.sortBy = $0",
                        texts.get("framework.sort-by", "{}"));
    }

    private void connection(UI ui) {
        var away = ui.getReconnectDialogConfiguration();
        away.setDialogText(texts.get("framework.away"));
        away.setDialogTextGaveUp(texts.get("framework.away"));
        ui.getPage()
                .executeJs(
                        "const line = window.Vaadin && window.Vaadin.connectionIndicator;"
                                + "if (line) { line.onlineText = $0; }",
                        texts.get("framework.back"));
    }
}
