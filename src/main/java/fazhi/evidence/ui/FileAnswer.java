package fazhi.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.springframework.http.ContentDisposition;

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
        return event -> answer(evidence.get(id), source, inline, event);
    }

    private static void answer(Attachment file, Source source, boolean inline, DownloadEvent event)
            throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(file, inline));
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
        try (var bytes = source.open(file.id())) {
            bytes.transferTo(event.getOutputStream());
        }
    }

    static String disposition(Attachment file, boolean inline) {
        var kind = inline ? ContentDisposition.inline() : ContentDisposition.attachment();
        return kind.filename(file.name(), StandardCharsets.UTF_8).build().toString();
    }
}
