package fazhi.office;

import fazhi.common.Texts;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The Chinese texts of the documents, without starting the portal. */
public final class ChineseTexts implements Texts {

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    public ChineseTexts() {
        messages.setBasenames(
                "messages/office",
                "messages/document",
                "messages/presentation",
                "messages/figure",
                "messages/ui");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
    }

    @Override
    public String get(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    @Override
    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale()) != null;
    }

    @Override
    public Locale locale() {
        return Locale.SIMPLIFIED_CHINESE;
    }
}
