package fazhi.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.evidence.Attachment;
import fazhi.evidence.EvidenceService;
import java.io.IOException;
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

    static DownloadHandler of(Attachment file, EvidenceService evidence) {
        long id = file.id();
        return event -> answer(evidence.get(id), evidence, event);
    }

    private static void answer(Attachment file, EvidenceService evidence, DownloadEvent event)
            throws IOException {
        var response = event.getResponse();
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(file));
        event.setContentType(file.mediaType());
        event.setContentLength(file.size());
        try (var bytes = evidence.open(file.id())) {
            bytes.transferTo(event.getOutputStream());
        }
    }

    static String disposition(Attachment file) {
        var kind =
                HARMLESS.contains(file.mediaType())
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment();
        return kind.filename(file.name(), java.nio.charset.StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
