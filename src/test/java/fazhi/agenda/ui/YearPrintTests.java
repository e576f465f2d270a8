package fazhi.agenda.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fazhi.ViewTest;
import fazhi.agenda.Agenda;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** The year on paper has every line of every day, not as many as the screen has room for. */
class YearPrintTests extends ViewTest {

    @Autowired Agenda agenda;

    @Autowired YearPrint print;

    @Autowired AuditTrail trail;

    @Test
    void everyLineOfTheYearIsPrintedAndTheTrailSaysSo() {
        var ref = new RecordRef("agenda", 0);
        int before = asPortal(() -> trail.of(ref)).size();
        var page = print.year("2022", "").getBody();
        var span = agenda.between(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        assertThat(span.entries().values())
                .flatExtracting(each -> each)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(page).contains(entry.title()));
        assertThat(page).contains("size:A3 landscape");
        assertThat(asPortal(() -> trail.of(ref)))
                .hasSize(before + 1)
                .extracting(AuditEntry::action)
                .contains(AuditAction.EXPORTED);
    }

    @Test
    void aYearThatIsNoneIsRefusedInASentence() {
        assertThat(print.year("x", "").getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theYearOffersIt() {
        open("agenda/year?at=2022");
        assertThat(marked(Anchor.class, "action-pdf").getHref())
                .startsWith("print/agenda?year=2022&");
    }
}
