package fazhi.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives Vaadin the portal's one source of texts; Chinese comes first. */
@Component
class MessageSourceI18n implements I18NProvider {

    private final transient MessageSource messages;

    MessageSourceI18n(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Objects.requireNonNull(messages.getMessage(key, params, "!" + key, locale));
    }
}
