package fazhi.ui.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 代录: what is typed in for somebody else names both in its trail. */
class InPlaceFieldTests extends ViewTest {

    @Autowired LedgerDirectory ledgers;

    private long operation(String name) {
        return add(ledgers.get("operation"), name);
    }

    private static <D extends Record> long add(Ledger<D> ledger, String name) {
        var values = Map.of("name", name, "startedOn", LocalDate.of(2022, 3, 1));
        return ledger.add(ledger.format().make(values));
    }

    private static void rename(long id, String name, String forWhom) {
        open("ledger/operation/" + id);
        LocatorJ._click(marked(Button.class, "action-edit"));
        marked(TextField.class, "field-operation.name").setValue(name);
        LocatorJ._get(Details.class, search -> search.withClasses("in-place-of")).setOpened(true);
        marked(TextField.class, "in-place-of").setValue(forWhom);
        LocatorJ._click(marked(Button.class, "action-save"));
        open("ledger/operation/" + id);
    }

    private static String trail() {
        return marked(Details.class, "trail").getElement().getTextRecursively();
    }

    @Test
    void theTrailNamesWhoTypedAndWhoReported() {
        long id = operation("River watch");
        rename(id, "River watch of May", " 桥头村 张三 ");
        assertThat(trail()).contains("代录，报送人：桥头村 张三", "River watch of May", "法治办");
    }

    @Test
    void whoReportsForHimselfIsNotNamedTwice() {
        long id = operation("Hill watch");
        rename(id, "Hill watch of May", "  ");
        assertThat(trail()).contains("Hill watch of May").doesNotContain("代录");
    }
}
