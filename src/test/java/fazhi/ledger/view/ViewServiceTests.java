package fazhi.ledger.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import fazhi.DatabaseTest;
import fazhi.common.Refusal;
import fazhi.security.PortalUser;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
@WithMockUser("reader")
class ViewServiceTests {

    @Autowired ViewService views;

    @Test
    void theSameNameIsReplaced() {
        views.save("penalty", "mine", "cause=MINING");
        views.save("penalty", " mine ", "cause=WASTE");

        assertThat(views.of("penalty").views())
                .extracting(SavedView::name, SavedView::query)
                .containsExactly(tuple("mine", "cause=WASTE"));
    }

    @Test
    void oneViewOpensFirstOrNone() {
        views.save("penalty", "a", "all=1");
        views.save("penalty", "b", "all=1");
        views.openWith("penalty", "a");
        views.openWith("penalty", "b");
        assertThat(views.of("penalty").first()).map(SavedView::name).contains("b");

        views.openWith("penalty", "");
        assertThat(views.of("penalty").first()).isEmpty();
    }

    @Test
    void theOwnColumnsAreNoView() {
        views.arrange("penalty", "cause:180,party");
        views.arrange("penalty", "party");

        assertThat(views.of("penalty").arrangement()).isEqualTo("party");
        assertThat(views.of("penalty").views()).isEmpty();
        assertThat(views.of("seizure").arrangement()).isEmpty();
    }

    @Test
    void removedByItsOwnerOnly() {
        views.save("penalty", "mine", "all=1");
        var id = views.of("penalty").views().getFirst().id();
        as("somebody", () -> views.remove(id));
        assertThat(views.of("penalty").views()).hasSize(1);

        views.remove(id);
        assertThat(views.of("penalty").views()).isEmpty();
    }

    @Test
    void aNameIsNeeded() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> views.save("penalty", "  ", "all=1"))
                .withMessage("view.name-length");
    }

    @Test
    void aLedgerHasThirtyViewsAtMost() {
        for (int i = 0; i < SavedView.VIEWS_PER_LEDGER; i++) {
            views.save("penalty", "v" + i, "all=1");
        }

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> views.save("penalty", "more", "all=1"))
                .withMessage("view.too-many");
        views.save("penalty", "v1", "q=x");
    }

    private static void as(String login, Runnable act) {
        var before = SecurityContextHolder.getContext();
        var user = new PortalUser(1, login, login, Set.of(), Set.of(), 0, false, Instant.EPOCH);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(
                        UsernamePasswordAuthenticationToken.authenticated(user, "", List.of())));
        act.run();
        SecurityContextHolder.setContext(before);
    }
}
