package fazhi.ui.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.common.Texts;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.ledger.sheet.LedgerExport;
import fazhi.ledger.sheet.SheetLayout;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which columns go out is chosen; with none chosen there is nothing to take. */
class ExportDialogTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired LedgerExport export;

    @Autowired Texts texts;

    @BeforeEach
    void ask() {
        new ExportDialog(
                        ledgers.get("penalty"),
                        export,
                        () -> LedgerQuery.ALL,
                        () -> Period.year(2022),
                        texts)
                .open();
    }

    @Test
    void theOfficialTableWithEveryColumnIsTheFirstChoice() {
        assertThat(marked(RadioButtonGroup.class, "export-layout").getValue())
                .isEqualTo(SheetLayout.OFFICIAL);
        assertThat(columns().getValue()).hasSameSizeAs(ledgers.get("penalty").format().columns());
        assertThat(shown(Anchor.class, "export-download")).isTrue();
    }

    @Test
    void withoutAColumnThereIsNoFile() {
        columns().setValue(Set.of());
        assertThat(shown(Anchor.class, "export-download")).isFalse();
        columns().setValue(Set.of("party"));
        assertThat(shown(Anchor.class, "export-download")).isTrue();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<String> columns() {
        return LocatorJ._get(CheckboxGroup.class);
    }
}
