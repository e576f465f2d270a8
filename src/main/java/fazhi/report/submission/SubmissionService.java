package fazhi.report.submission;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditResult;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Texts;
import fazhi.common.archive.ZipPackage;
import fazhi.ledger.Ledger;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import java.io.IOException;
import java.io.OutputStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Packs a signed document with all that goes along with it (报送包). */
@Service
@PreAuthorize("hasRole('LAW_OFFICE')")
public class SubmissionService {

    private final Ledger<PaperData> papers;

    private final SubmissionFiles files;

    private final Record record;

    private final Texts texts;

    SubmissionService(Ledger<PaperData> papers, SubmissionFiles files, Record record, Texts texts) {
        this.papers = papers;
        this.files = files;
        this.record = record;
        this.texts = texts;
    }

    /** Notes in the trail that a package was made (报送留痕). */
    @org.springframework.stereotype.Component
    record Record(AuditTrail trail, TransactionOperations transaction) {

        void packed(long paper) {
            transaction.executeWithoutResult(
                    _ ->
                            trail.record(
                                    AuditAction.EXPORTED,
                                    new RecordRef("report-paper", paper),
                                    AuditResult.DONE));
        }
    }

    public String fileName(long paper) {
        return texts.get("submission.file", papers.get(paper).data().title());
    }

    /**
     * @throws Refusal before it was signed
     */
    public void write(long paper, OutputStream out) throws IOException {
        var data = papers.get(paper).data();
        if (data.standing() != PaperStage.SIGNED && data.standing() != PaperStage.ISSUED) {
            throw new Refusal("submission.not-signed");
        }
        record.packed(paper);
        var zip = new ZipPackage(out);
        for (var part : files.of(paper, data, Period.year(data.reportYear()))) {
            zip.add(part.name(), part.content());
        }
        zip.finish();
    }
}
