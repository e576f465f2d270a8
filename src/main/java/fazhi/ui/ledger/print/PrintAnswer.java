package fazhi.ui.ledger.print;

import fazhi.audit.access.RefusedAccess;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Answers with a page for the printer (打印应答), or with a page that says why there is none. */
@Component
public class PrintAnswer {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final Paper paper;

    private final RefusedAccess refused;

    private final Texts texts;

    PrintAnswer(Paper paper, RefusedAccess refused, Texts texts) {
        this.paper = paper;
        this.refused = refused;
        this.texts = texts;
    }

    /**
     * @param language {@code en}, or Chinese
     */
    public ResponseEntity<String> of(String language, Supplier<String> page) {
        LocaleContextHolder.setLocale(
                language.equals(Locale.ENGLISH.getLanguage())
                        ? Locale.ENGLISH
                        : Locale.SIMPLIFIED_CHINESE);
        try {
            return answer(HttpStatus.OK, page.get());
        } catch (Refusal refusal) {
            return refuse(HttpStatus.BAD_REQUEST, refusal.text(texts));
        } catch (AccessDeniedException _) {
            refused.refused("print");
            return refuse(HttpStatus.FORBIDDEN, texts.get("error.denied-text"));
        } catch (Missing _) {
            return refuse(HttpStatus.NOT_FOUND, texts.get("error.missing-text"));
        }
    }

    private ResponseEntity<String> refuse(HttpStatus status, String words) {
        return answer(status, paper.refusal(words));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status).contentType(HTML).body(page);
    }
}
