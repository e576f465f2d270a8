package fazhi.ui.ledger.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fazhi.ViewTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.pdf.Pdf;
import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A printed page as a file: the same rows, rights and entry in the trail. */
class PdfPrintsTests extends ViewTest {

    private static final String PRINTED = "/print/ledger/penalty";

    @Autowired PdfPrints prints;

    @Autowired PrintController print;

    @Autowired AuditTrail trail;

    private MockHttpServletResponse asked(String as) throws Exception {
        var request = new MockHttpServletRequest("GET", PRINTED);
        request.addParameter("all", "1");
        request.addParameter("as", as);
        var response = new MockHttpServletResponse();
        FilterChain page = (asking, answer) -> page((HttpServletRequest) asking, answer);
        prints.doFilter(request, response, page);
        return response;
    }

    private void page(HttpServletRequest asked, jakarta.servlet.ServletResponse answer)
            throws IOException {
        var page = print.ledger("penalty", "", asked);
        ((HttpServletResponse) answer).setStatus(page.getStatusCode().value());
        answer.getOutputStream()
                .write(Objects.requireNonNull(page.getBody()).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theFileHoldsThePageAndTheTrailSaysSo() throws Exception {
        var ref = new RecordRef("penalty", 0);
        int before = asPortal(() -> trail.of(ref)).size();
        var answer = asked("pdf");
        assertThat(answer.getContentType()).startsWith("application/pdf");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains(".pdf");
        try (var pdf = Loader.loadPDF(answer.getContentAsByteArray())) {
            var paper = pdf.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
            assertThat(Pdf.text(pdf))
                    .contains("雷高立〔2022〕1号", "雷高立〔2021〕1号")
                    .doesNotContain("\u3013");
        }
        assertThat(asPortal(() -> trail.of(ref)))
                .hasSize(before + 1)
                .extracting(AuditEntry::action)
                .contains(AuditAction.EXPORTED);
    }

    @Test
    void withoutTheWordItIsAPage() throws Exception {
        assertThat(asked("").getContentAsString()).startsWith("<!DOCTYPE html>");
    }

    @Test
    void whoMayNotTakeItOutGetsASentence() throws Exception {
        signIn("shenji");
        var answer = asked("pdf");
        assertThat(answer.getStatus()).isEqualTo(403);
        assertThat(answer.getContentAsString()).contains("refusal");
    }

    @Test
    void whatTakesTooMuchMemoryIsRefusedInASentence() throws Exception {
        var request = new MockHttpServletRequest("GET", PRINTED);
        request.addParameter("as", "pdf");
        var response = new MockHttpServletResponse();
        prints.doFilter(
                request,
                response,
                (_, answer) -> answer.getOutputStream().write(new byte[800_001]));
        assertThat(response.getStatus()).isEqualTo(400);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("refusal");
    }

    @Test
    void listAndRecordOfferIt() {
        open("ledger/penalty?all=1");
        assertThat(marked(Anchor.class, "action-pdf").getHref())
                .startsWith("print/ledger/penalty?")
                .endsWith("&as=pdf");
        open("ledger/penalty/1");
        assertThat(marked(Anchor.class, "action-pdf").getHref())
                .startsWith("print/ledger/penalty/1?");
    }
}
