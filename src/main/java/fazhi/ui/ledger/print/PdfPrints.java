package fazhi.ui.ledger.print;

import fazhi.common.Texts;
import fazhi.pdf.PdfPrinter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.HtmlUtils;

/**
 * Answers with a printed page as a PDF file where it is asked for (打印页转 PDF): the same page, so the
 * same rights, masks and entry in the trail; a refusal stays a page.
 */
@Component
class PdfPrints extends OncePerRequestFilter {

    static final String AS = "as";

    static final String PDF = "pdf";

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>");

    /** About 2,000 rows of ten columns, which take 256 megabytes. */
    private static final int LONGEST = 800_000;

    private final PdfPrinter printer;

    private final Paper paper;

    private final Texts texts;

    PdfPrints(PdfPrinter printer, Paper paper, Texts texts) {
        this.printer = printer;
        this.paper = paper;
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI()
                        .substring(request.getContextPath().length())
                        .startsWith("/print/")
                || !PDF.equals(request.getParameter(AS));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (page.getStatus() != HttpStatus.OK.value() || request.isAsyncStarted()) {
            page.copyBodyToResponse();
            return;
        }
        var language = request.getParameter("lang");
        LocaleContextHolder.setLocale(
                Locale.ENGLISH.getLanguage().equals(language)
                        ? Locale.ENGLISH
                        : Locale.SIMPLIFIED_CHINESE);
        try {
            answer(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8), response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private void answer(String page, HttpServletResponse response) throws IOException {
        if (page.length() > LONGEST) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.getOutputStream()
                    .write(
                            paper.refusal(texts.get("pdf.too-long"))
                                    .getBytes(StandardCharsets.UTF_8));
            return;
        }
        var file = new ByteArrayOutputStream();
        printer.print(page, file);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setContentLength(file.size());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(page));
        file.writeTo(response.getOutputStream());
    }

    private static String named(String page) {
        var title = TITLE.matcher(page);
        return ContentDisposition.attachment()
                .filename(
                        (title.find() ? HtmlUtils.htmlUnescape(title.group(1)) : "") + "." + PDF,
                        StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
