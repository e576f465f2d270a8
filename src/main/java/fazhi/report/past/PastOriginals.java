package fazhi.report.past;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditTrail;
import fazhi.check.read.ReportParagraph;
import fazhi.check.read.ReportReader;
import fazhi.check.read.ReportText;
import fazhi.common.RecordRef;
import fazhi.document.Block;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of earlier reports (往年原文), one a year, to be read beside the next draft. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class PastOriginals {

    private final JdbcClient database;

    private final ReportReader reader;

    private final AuditTrail trail;

    PastOriginals(JdbcClient database, ReportReader reader, AuditTrail trail) {
        this.database = database;
        this.reader = reader;
        this.trail = trail;
    }

    public Optional<PastOriginal> of(int year) {
        return database.sql(
                        "select report_year, title, content from past_report where report_year = ?")
                .param(year)
                .query(
                        (row, _) ->
                                new PastOriginal(row.getInt(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** Of how many years words are kept. */
    public int years() {
        return database.sql("select count(*) from past_report").query(Integer.class).single();
    }

    /** Its headings and paragraphs, as a draft has them. */
    public Optional<List<Block>> blocks(int year) {
        return of(year).map(
                        original ->
                                reader.parse(original.content()).body().stream()
                                        .map(PastOriginals::block)
                                        .toList());
    }

    private static Block block(ReportParagraph paragraph) {
        return paragraph.headingOnly()
                ? new Block.Heading(Math.min(paragraph.level(), 4), paragraph.text())
                : new Block.Paragraph(
                        Block.Origin.LAST_YEAR, List.of(new Block.Words(paragraph.text())));
    }

    /** Keeps the words, in place of those kept of the same year before. */
    @Transactional
    @PreAuthorize("hasRole('LAW_OFFICE')")
    public void keep(int year, ReportText text) {
        var before = of(year).orElse(null);
        var content =
                text.paragraphs().stream()
                        .map(ReportParagraph::text)
                        .collect(Collectors.joining("\n\n"));
        var kept = new PastOriginal(year, text.title(), content);
        database.sql("delete from past_report where report_year = ?").param(year).update();
        database.sql("insert into past_report (report_year, title, content) values (?, ?, ?)")
                .params(year, kept.title(), kept.content())
                .update();
        trail.record(
                before == null ? AuditAction.CREATED : AuditAction.CHANGED,
                new RecordRef("past-report", year),
                before,
                kept);
    }
}
