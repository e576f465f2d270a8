package fazhi.shell.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.unit.UnitData;
import fazhi.report.life.PaperDrafting;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the workbench puts first: the steps of an unfinished start, and documents that wait. */
class FirstStepsTests extends ViewTest {

    @Autowired PaperDrafting drafting;

    @Autowired Ledger<UnitData> schoolLedger;

    @Test
    void stepIsListedUntilItIsDoneOrNotWanted() {
        open("workbench");
        assertThat(LocatorJ._find(Div.class, search -> search.withClasses("first-steps")))
                .isEmpty();
        asPortal(this::withoutSchools);
        open("workbench");
        assertThat(marked(Div.class, "first-step-village").getClassNames()).contains("done");
        assertThat(marked(Div.class, "first-step-school").getClassNames()).doesNotContain("done");
        marked(Button.class, "action-skip-school").click();
        assertThat(LocatorJ._find(Div.class, search -> search.withClasses("first-steps")))
                .isEmpty();
    }

    private int withoutSchools() {
        var all = schoolLedger.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT);
        all.forEach(school -> schoolLedger.remove(school.id()));
        return all.size();
    }

    @Test
    void observerHasNothingToSetUp() {
        signIn("guancha");
        open("workbench");
        assertThat(LocatorJ._find(Div.class, search -> search.withClasses("first-steps")))
                .isEmpty();
    }

    @Test
    void draftWaitsForTheLawOfficeAlone() {
        drafting.begin("original-2022", Period.year(2022));
        open("workbench");
        assertThat(marked(Div.class, "waiting-papers").getElement().getTextRecursively())
                .contains("2022");
        signIn("lingdao");
        open("workbench");
        assertThat(LocatorJ._find(Anchor.class))
                .extracting(Anchor::getHref)
                .noneMatch(route -> route.startsWith("report/paper/"));
    }
}
