package fazhi.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Missing;
import fazhi.common.Refusal;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import fazhi.evidence.WaitingFile;
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

    /** The small picture of a file whose record is still being typed. */
    static DownloadHandler waiting(WaitingFile file, EvidenceService evidence) {
        return event -> {
            try (var bytes = evidence.open(file)) {
                var inline = HARMLESS.contains(file.mediaType());
                answer(file.name(), file.mediaType(), file.size(), bytes, inline, event);
            } catch (Refusal | AccessDeniedException _) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            }
        };
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
                    answer(asked.name(), asked.mediaType(), asked.size(), bytes, inline, event);
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
            String name,
            String mediaType,
            long size,
            InputStream bytes,
            boolean inline,
            DownloadEvent event)
            throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(name, inline));
        event.setContentType(mediaType);
        event.setContentLength(size);
        bytes.transferTo(event.getOutputStream());
    }

    static String disposition(String name, boolean inline) {
        var kind = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(name, StandardCharsets.UTF_8).build().toString();
    }
}
