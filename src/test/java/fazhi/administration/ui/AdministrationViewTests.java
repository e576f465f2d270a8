package fazhi.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ViewTest;
import fazhi.administration.TrailWords;
import fazhi.audit.AuditTrail;
import fazhi.common.RecordRef;
import fazhi.jobs.Jobs;
import fazhi.law.OffenceCauseService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AdministrationViewTests extends ViewTest {

    @Autowired OffenceCauseService causes;

    @Autowired AuditTrail trail;

    @Autowired TrailWords words;

    @Autowired Jobs jobs;

    @Test
    void yearIsImported() {
        open("administration/calendar");
        marked(Button.class, "action-add").click();
        var lines = marked(TextArea.class, "field-holiday.csv");
        var year = marked(TextField.class, "field-holiday.year");
        lines.setValue(year.getValue() + "-01-01,OFF,New Year");
        marked(Button.class, "action-save").click();
        assertThat(GridKt._size(marked(Grid.class, "list-holiday"))).isEqualTo(1);
    }

    @Test
    void causeIsAdded() {
        open("administration/words");
        marked(Button.class, "action-add").click();
        marked(TextField.class, "field-cause.label").setValue("Smoke");
        marked(TextField.class, "field-cause.basis").setValue("Air Act 7");
        marked(Button.class, "action-save").click();
        assertThat(causes.list())
                .anyMatch(each -> each.label().equals("Smoke") && each.basis().equals("Air Act 7"));
    }

    @Test
    void auditAdministratorReadsTheTrail() {
        signIn("shenji");
        open("administration/trail?ledger=penalty");
        assertThat(GridKt._size(marked(Grid.class, "list-trail"))).isGreaterThanOrEqualTo(20);
    }

    @Test
    void lawOfficeIsRefusedTheTrail() {
        open("administration/trail");
        assertThat(LocatorJ._find(Grid.class)).isEmpty();
    }

    @Test
    void entryReadsInTheWordsOfTheLedger() {
        var entry = trail.of(new RecordRef("penalty", 1)).getFirst();
        assertThat(words.changes(entry)).isNotEmpty().noneMatch(each -> each.startsWith("!"));
        assertThat(words.line(entry)).doesNotContain("filedOn");
    }

    @Test
    void accountIsAddedAndDisabled() {
        signIn("xitong");
        open("administration/accounts");
        assertThat(LocatorJ._get(H2.class).getText()).isNotBlank();
        assertThat(GridKt._size(marked(Grid.class, "list-account"))).isEqualTo(10);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("administration/accounts");
    }

    @Test
    void ownJobsAreListed() {
        int before = listedJobs();
        jobs.submit("Own", "fazhiban", _ -> "");
        jobs.submit("Another's", "zhifa", _ -> "");
        assertThat(listedJobs()).isEqualTo(before + 1);
    }

    /** In a browser of its own: the view that is open already would stay as it is. */
    private int listedJobs() {
        signIn("fazhiban");
        open("administration/jobs");
        return GridKt._size(marked(Grid.class, "list-job"));
    }
}
