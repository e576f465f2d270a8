package fazhi.shell.session;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import fazhi.audit.access.RefusedAccess;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.shell.failure.Incidents;
import fazhi.shell.failure.RefusedAct;
import fazhi.ui.Notifications;
import fazhi.ui.period.SessionState;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Each session speaks one language and answers its own mistakes (会话设置): Chinese until the person
 * chooses, and a listener that fails says so in a sentence.
 */
@Component
class SessionSetup implements VaadinServiceInitListener {

    private final Incidents incidents;

    private final Texts texts;

    private final RefusedAccess refused;

    SessionSetup(Incidents incidents, RefusedAccess refused, Texts texts) {
        this.incidents = incidents;
        this.refused = refused;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(
                        started -> {
                            started.getSession().setLocale(Language.chosen(started.getRequest()));
                            started.getSession()
                                    .setErrorHandler(failed -> answer(failed.getThrowable()));
                        });
        event.addRequestHandler(new OneClick());
        event.addVaadinRequestInterceptor(new LanguageOfSession());
    }

    private void answer(Throwable thrown) {
        var cause = thrown;
        while (cause.getCause() != null
                && !(cause instanceof Refusal)
                && !(cause instanceof AccessDeniedException)) {
            cause = cause.getCause();
        }
        Supplier<String> words =
                switch (cause) {
                    case Refusal refusal -> () -> refusal.text(texts);
                    case Missing _ -> () -> texts.get("error.missing-text");
                    case AccessDeniedException denied -> () -> refuse(denied);
                    default -> () -> incidents.words(thrown);
                };
        Notifications.problem(words.get());
    }

    /** A service said no to something that was tried on a page. */
    private String refuse(AccessDeniedException denied) {
        refused.refused(RefusedAct.name(denied));
        return texts.get("error.denied-text");
    }

    /** Services read texts in the language of the session they serve. */
    private static final class LanguageOfSession
            implements com.vaadin.flow.server.VaadinRequestInterceptor {

        @Override
        public void requestStart(
                com.vaadin.flow.server.VaadinRequest request,
                com.vaadin.flow.server.VaadinResponse response) {
            LocaleContextHolder.setLocaleContext(LanguageOfSession::spoken);
        }

        /** Asked when a text is read, for the session is only known later than the request. */
        private static Locale spoken() {
            return SessionState.read(VaadinSession::getLocale).orElse(Locale.SIMPLIFIED_CHINESE);
        }

        @Override
        public void handleException(
                com.vaadin.flow.server.VaadinRequest request,
                com.vaadin.flow.server.VaadinResponse response,
                VaadinSession session,
                Exception exception) {
            // the session's error handler answers
        }

        @Override
        public void requestEnd(
                com.vaadin.flow.server.VaadinRequest request,
                com.vaadin.flow.server.VaadinResponse response,
                VaadinSession session) {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
