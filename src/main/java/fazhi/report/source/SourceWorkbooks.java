package fazhi.report.source;

import fazhi.ledger.sheet.LedgerExport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Workbooks with the rows too many for the appendix (数据来源明细表), which names them. */
@Service
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class SourceWorkbooks {

    private final Sources sources;

    private final LedgerExport export;

    SourceWorkbooks(Sources sources, LedgerExport export) {
        this.sources = sources;
        this.export = export;
    }

    /** One workbook to stand beside the document (明细表文件). */
    public record Workbook(String name, SourceGroup group) {}

    /** None where the appendix lists every row. */
    public List<Workbook> beside(Collection<SourceGroup> groups) {
        return groups.stream()
                .filter(group -> group.rows() > Sources.LISTED)
                .map(group -> new Workbook(sources.fileName(group), group))
                .toList();
    }

    public void write(SourceGroup group, OutputStream out) throws IOException {
        export.write(group.extent().ledger(), group.extent().query(), out);
    }
}
