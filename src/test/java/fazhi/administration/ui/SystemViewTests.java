package fazhi.administration.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeTable;
import fazhi.ViewTest;
import fazhi.security.PortalUser;
import fazhi.security.session.SessionRow;
import fazhi.security.session.SessionService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.session.SessionRegistry;

class SystemViewTests extends ViewTest {

    @Autowired SessionRegistry registry;

    @Autowired SessionService sessions;

    @Test
    void theMachineIsToldInFigures() {
        signIn("xitong");
        open("administration/system");
        assertThat(marked(NativeTable.class, "system-facts").getElement().getTextRecursively())
                .contains("H2", "MB");
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSignInIsListedWithoutItsIdAndEnded() {
        signIn("xitong");
        var user = PortalUser.current().orElseThrow();
        registry.registerNewSession("secret-of-the-browser", user);
        open("administration/system");
        var grid = (Grid<SessionRow>) LocatorJ._get(Grid.class);
        var row =
                GridKt._findAll(grid).stream()
                        .filter(each -> each.loginName().equals("xitong"))
                        .findFirst()
                        .orElseThrow();
        assertThat(row.key()).doesNotContain("secret");
        sessions.end(row.key());
        assertThat(registry.getSessionInformation("secret-of-the-browser").isExpired()).isTrue();
        assertThat(sessions.list()).extracting(SessionRow::key).doesNotContain(row.key());
    }
}
