package fazhi.security.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import fazhi.ViewTest;
import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.security.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** The matrix says of every role and ledger what the portal holds to. */
class PermissionMatrixTests extends ViewTest {

    @Autowired private PermissionMatrix matrix;

    @Autowired private PermissionTable table;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private AuditTrail trail;

    @Test
    void everyCellIsWhatTheTableGrants() {
        signIn("anquan");
        var lines = matrix.lines();
        assertThat(lines).hasSize(ledgers.all().size());
        for (int i = 0; i < lines.size(); i++) {
            var ledger = ledgers.all().get(i).format().id();
            for (var role : Role.values()) {
                var cell = lines.get(i).get(role.ordinal() + 1);
                for (var right : Right.values()) {
                    var word = portal.getBean(fazhi.common.Texts.class).get("Right." + right);
                    assertThat(cell.contains(word))
                            .as("%s %s %s", ledger, role, right)
                            .isEqualTo(table.rights(role, ledger, false).contains(right));
                }
            }
        }
    }

    @Test
    void theTableIsFiledAndTheTrailSaysSo() throws IOException {
        signIn("shenji");
        var out = new ByteArrayOutputStream();
        matrix.write(out);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getLastCellNum()).isEqualTo((short) 11);
            assertThat(sheet.getRow(ledgers.all().size()).getCell(0).getStringCellValue())
                    .isNotEmpty();
        }
        assertThat(asPortal(() -> trail.of(new RecordRef("permissions", 0))))
                .extracting(AuditEntry::action)
                .contains(AuditAction.EXPORTED);
    }

    @Test
    void whoIsNoAdministratorDoesNotSeeIt() {
        signIn("fazhiban");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(matrix::lines);
    }

    @Test
    void thePageShowsTableFileAndSwitch() {
        signIn("anquan");
        open("administration/permissions");
        var table = marked(NativeTable.class, "permissions");
        assertThat(LocatorJ._find(table, NativeTableRow.class)).hasSize(ledgers.all().size() + 1);
        assertThat(marked(Anchor.class, "action-permissions").getHref()).isNotEmpty();
        assertThat(marked(Button.class, "action-apart").isVisible()).isTrue();
    }
}
