package fazhi.ui.ledger.print;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ui.ledger.form.LedgerKit;
import fazhi.ui.ledger.look.LedgerAddress;
import fazhi.ui.ledger.look.LedgerState;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Answers with pages for the printer (打印页): the same address as on screen behind {@code print/},
 * the same rows, the same masks.
 */
@Controller
class PrintController {

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private final LedgerDirectory ledgers;

    private final LedgerKit kit;

    private final Sheets sheets;

    PrintController(LedgerDirectory ledgers, LedgerKit kit, Sheets sheets) {
        this.ledgers = ledgers;
        this.kit = kit;
        this.sheets = sheets;
    }

    /** What can be printed (打印件). */
    @org.springframework.stereotype.Component
    record Sheets(LedgerSheet ledger, RecordSheet record, Paper paper) {}

    @GetMapping("/print/ledger/{ledger}")
    ResponseEntity<String> ledger(
            @PathVariable String ledger,
            @RequestParam(defaultValue = "") String lang,
            HttpServletRequest asked) {
        return answer(lang, () -> rows(ledgers.get(ledger), asked));
    }

    @GetMapping("/print/ledger/{ledger}/{id}")
    ResponseEntity<String> record(
            @PathVariable String ledger,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String lang) {
        return answer(
                lang,
                () -> {
                    if (!id.matches("\\d{1,18}")) {
                        throw new Missing(ledger + "/" + id);
                    }
                    return sheets.record().of(ledgers.get(ledger), Long.parseLong(id));
                });
    }

    private <D extends Record> String rows(Ledger<D> ledger, HttpServletRequest asked) {
        var parameters = QueryParameters.full(asked.getParameterMap());
        LedgerState state = LedgerAddress.read(ledger.format(), parameters, kit.period());
        var columns =
                state.shown(ledger.format()).stream()
                        .map(each -> ledger.format().column(each.key()))
                        .toList();
        return sheets.ledger().of(ledger, state.query(ledger.format()), List.copyOf(columns));
    }

    private ResponseEntity<String> answer(String language, Supplier<String> page) {
        LocaleContextHolder.setLocale(
                language.equals(Locale.ENGLISH.getLanguage())
                        ? Locale.ENGLISH
                        : Locale.SIMPLIFIED_CHINESE);
        try {
            return answer(HttpStatus.OK, page.get());
        } catch (Refusal refusal) {
            return refuse(HttpStatus.BAD_REQUEST, refusal.text(kit.texts()));
        } catch (AccessDeniedException _) {
            return refuse(HttpStatus.FORBIDDEN, kit.texts().get("error.denied-text"));
        } catch (Missing _) {
            return refuse(HttpStatus.NOT_FOUND, kit.texts().get("error.missing-text"));
        }
    }

    private ResponseEntity<String> refuse(HttpStatus status, String words) {
        return answer(status, sheets.paper().refusal(words));
    }

    private static ResponseEntity<String> answer(HttpStatus status, String page) {
        return ResponseEntity.status(status).contentType(HTML).body(page);
    }
}
