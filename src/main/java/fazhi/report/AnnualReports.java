package fazhi.report;

import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.document.DocumentWriter;
import fazhi.document.OfficialDocument;
import fazhi.organisation.town.PrintingOffice;
import fazhi.organisation.town.SettingsService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The town's annual report (法治政府建设年度报告): a draft in the form of an upward document. */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class AnnualReports {

    private final ReportDrafts drafts;

    private final SettingsService settings;

    private final Map<String, DocumentWriter> writers;

    private final TakenFiles taken;

    private final PrintingOffice printer;

    private final Texts texts;

    AnnualReports(
            ReportDrafts drafts,
            SettingsService settings,
            List<DocumentWriter> writers,
            TakenFiles taken,
            PrintingOffice printer,
            Texts texts) {
        this.drafts = drafts;
        this.settings = settings;
        this.writers =
                writers.stream()
                        .collect(Collectors.toMap(DocumentWriter::extension, Function.identity()));
        this.taken = taken;
        this.printer = printer;
        this.texts = OfficialLanguage.of(texts);
    }

    /** The report as it stands now; number, signer and date are gaps until it is issued. */
    public OfficialDocument draft(String template, Period period) {
        return whole(template, period).picturesApart(texts.get("report.pictures"));
    }

    /** The same with its charts behind the text instead of in an attachment. */
    public OfficialDocument whole(String template, Period period) {
        var town = settings.get();
        return new OfficialDocument(
                new OfficialDocument.Head(
                        texts.get("report.head-mark", String.join("\n", town.reportIssuers())),
                        null,
                        true,
                        null),
                title(period),
                town.addressee().isBlank() ? null : town.addressee(),
                drafts.draft(template, period),
                new OfficialDocument.Signature(
                        String.join(texts.get("common.list-mark"), town.reportIssuers()), null),
                List.of(),
                new OfficialDocument.Imprint(
                        town.copyTo().isBlank() ? null : town.copyTo(),
                        printer.name().orElse(null),
                        null));
    }

    /**
     * @throws fazhi.common.Refusal when there is no such template
     */
    public void requireTemplate(String template) {
        drafts.requireTemplate(template);
    }

    /** What the annual report of a year is called. */
    public String title(Period period) {
        return texts.get(
                "report.title",
                String.join(" ", settings.get().reportIssuers()),
                String.valueOf(period.year()));
    }

    /** The one that writes this kind of file; another kind is a mistake of the caller. */
    public DocumentWriter writer(String kind) {
        return Objects.requireNonNull(writers.get(kind), kind);
    }

    /** Its words as plain text, as the checker reads them. */
    public String plain(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        try {
            writer("txt").write(document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Templates there are, by id. */
    public List<String> templates() {
        return drafts.templates();
    }

    /** What people call a template. */
    public String templateName(String template) {
        return drafts.templateName(template);
    }

    /** Hands a document out as a file, and writes that down. */
    public void write(OfficialDocument document, RecordRef object, String kind, OutputStream out)
            throws IOException {
        taken.taken(AuditAction.REPORTED, object, fileName(document, kind), 0);
        writer(kind).write(document, out);
    }

    public String fileName(OfficialDocument document, String kind) {
        return document.title().replace("\n", "") + "." + kind;
    }

    /** Writers by file ending, {@code docx} and {@code txt}. */
    public Map<String, DocumentWriter> writers() {
        return writers;
    }
}
