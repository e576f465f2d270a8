package fazhi.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.security.access.AccessDeniedException;

/**
 * Answers with a file that somebody uploaded (佐证文件下载): only pictures and PDF open in the browser,
 * and there without any right; everything else is saved to disk.
 */
final class FileAnswer {

    private static final Set<String> HARMLESS =
            Set.of("application/pdf", "image/png", "image/jpeg");

    private FileAnswer() {}

    /** Where the bytes come from (文件来源). */
    private interface Source {

        InputStream open(long id) throws IOException;
    }

    /** As the small picture beside its name: no entry in the trail for each glance. */
    static DownloadHandler glance(Attachment file, EvidenceService evidence) {
        return answer(file, evidence, evidence::open, inline(file));
    }

    /** Looked at, which the trail keeps. */
    static DownloadHandler shown(Attachment file, EvidenceService evidence) {
        return answer(file, evidence, evidence::download, inline(file));
    }

    /** Saved to disk, which the trail keeps. */
    static DownloadHandler saved(Attachment file, EvidenceService evidence) {
        return answer(file, evidence, evidence::download, false);
    }

    static boolean inline(Attachment file) {
        return HARMLESS.contains(file.mediaType());
    }

    private static DownloadHandler answer(
            Attachment file, EvidenceService evidence, Source source, boolean inline) {
        long id = file.id();
        return event -> {
            try {
                var asked = evidence.get(id);
                try (var bytes = source.open(id)) {
                    answer(asked, bytes, inline, event);
                }
            } catch (Refusal refusal) {
                // for the page of errors, which says it
                event.getRequest().setAttribute(RequestDispatcher.ERROR_EXCEPTION, refusal);
                event.getResponse().sendError(HttpServletResponse.SC_CONFLICT, "");
            } catch (Missing | AccessDeniedException _) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        };
    }

    private static void answer(
            Attachment file, InputStream bytes, boolean inline, DownloadEvent event)
            throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(file, inline));
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
        bytes.transferTo(event.getOutputStream());
    }

    static String disposition(Attachment file, boolean inline) {
        var kind = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
