package fazhi.report.life;

import fazhi.common.Missing;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialDocument.Attachment;
import fazhi.report.AnnualReports;
import fazhi.report.edition.EditionService;
import fazhi.report.edition.PaperDocuments;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** A document as files (文稿文件): as it was sealed, or as it reads now. */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class PaperFiles {

    /** Word with the appendix of sources. */
    public static final String SOURCED = "sourced";

    private static final String WORD = "docx";

    private final EditionService editions;

    private final PaperDocuments documents;

    private final AnnualReports reports;

    private final Texts texts;

    PaperFiles(
            EditionService editions, PaperDocuments documents, AnnualReports reports, Texts texts) {
        this.editions = editions;
        this.documents = documents;
        this.reports = reports;
        this.texts = texts;
    }

    /** The kinds of file there are. */
    public List<String> kinds() {
        return List.of(WORD, SOURCED, "pdf", "txt");
    }

    public String name(long paper, String kind) {
        var title = document(paper).title().replace("\n", "");
        return kind.equals(SOURCED)
                ? texts.get("paper.sourced-name", title) + "." + WORD
                : title + "." + kind;
    }

    public OfficialDocument document(long paper) {
        return documents.of(paper, editions.blocks(editions.current(paper)));
    }

    private OfficialDocument sourced(long paper) {
        var edition = editions.current(paper);
        var document = documents.of(paper, editions.blocks(edition));
        var sources = editions.sources(edition);
        return sources.isEmpty()
                ? document
                : document.with(new Attachment(texts.get("paper.sources"), sources));
    }

    /**
     * @throws Missing when there is no such kind
     */
    public void write(long paper, String kind, OutputStream out) throws IOException {
        if (!kinds().contains(kind)) {
            throw new Missing(kind);
        }
        var sourced = kind.equals(SOURCED);
        reports.write(
                sourced ? sourced(paper) : document(paper),
                new RecordRef("report-paper", paper),
                sourced ? WORD : kind,
                out);
    }
}
