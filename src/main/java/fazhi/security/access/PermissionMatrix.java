package fazhi.security.access;

import fazhi.audit.AuditAction;
import fazhi.audit.access.TakenFiles;
import fazhi.common.Labels;
import fazhi.common.RecordRef;
import fazhi.common.Texts;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.LedgerFormat;
import fazhi.security.Role;
import fazhi.security.Town;
import fazhi.security.account.SeparationService;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Who may do what with every ledger (权限矩阵), for the screen and as a table to be filed. */
@Service
@PreAuthorize("hasAnyRole('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDIT_ADMIN')")
public class PermissionMatrix {

    private static final int WIDE = 28;

    private static final int USUAL = 14;

    private final PermissionTable table;

    private final LedgerDirectory ledgers;

    private final SeparationService separation;

    private final TakenFiles taken;

    private final Town town;

    private final Texts texts;

    PermissionMatrix(
            PermissionTable table,
            LedgerDirectory ledgers,
            SeparationService separation,
            TakenFiles taken,
            Town town,
            Texts texts) {
        this.table = table;
        this.ledgers = ledgers;
        this.separation = separation;
        this.taken = taken;
        this.town = town;
        this.texts = texts;
    }

    /** The word for a ledger, then every role. */
    public List<String> header() {
        return Stream.concat(
                        Stream.of(texts.get("permissions.ledger")),
                        Stream.of(Role.values()).map(role -> Labels.of(role, texts)))
                .toList();
    }

    /** A line for every ledger: its title, then what each role may. */
    public List<List<String>> lines() {
        var apart = separation.on();
        return ledgers.all().stream().map(ledger -> line(ledger.format(), apart)).toList();
    }

    private List<String> line(LedgerFormat<?> format, boolean apart) {
        var line = new ArrayList<String>();
        line.add(texts.get(format.titleKey()));
        for (var role : Role.values()) {
            line.add(
                    table.rights(role, format.id(), apart).stream()
                            .sorted()
                            .map(right -> Labels.of(right, texts))
                            .collect(Collectors.joining(texts.get("common.list-mark"))));
        }
        return line;
    }

    public String fileName() {
        return texts.get("permissions.file", town.shortName());
    }

    public void write(OutputStream out) throws IOException {
        var lines = lines();
        taken.taken(
                AuditAction.EXPORTED, new RecordRef("permissions", 0), fileName(), lines.size());
        try (var book = new Workbook(out, "FazhiPortal", "1.0")) {
            var sheet = book.newWorksheet(texts.get("administration.permissions"));
            sheet.width(0, WIDE);
            line(sheet, 0, header());
            sheet.range(0, 0, 0, Role.values().length)
                    .style()
                    .bold()
                    .wrapText(true)
                    .borderStyle(BorderStyle.THIN)
                    .set();
            for (int i = 0; i < lines.size(); i++) {
                line(sheet, i + 1, lines.get(i));
            }
            sheet.inlineString(lines.size() + 2, 0, texts.get("permissions.intro"));
            sheet.inlineString(
                    lines.size() + 3,
                    0,
                    texts.get(separation.on() ? "separation.on" : "separation.off"));
            sheet.freezePane(1, 1);
        }
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            sheet.inlineString(row, at, cells.get(at));
            if (at > 0) {
                sheet.width(at, USUAL);
            }
        }
    }
}
