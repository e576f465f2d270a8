package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import fazhi.common.RecordRef;
import fazhi.evidence.EvidenceService;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.presentation.record.Snapshots;
import fazhi.security.session.SystemIdentity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A photo of an activity, and a case, on the wall of a meeting: from their pages to the slideshow.
 */
class RecordSlidesJourneyTests extends BrowserTest {

    @Autowired LedgerDirectory ledgers;

    @Autowired EvidenceService evidence;

    private RecordRef activity = new RecordRef("activity", 0);

    @BeforeEach
    void findTheActivity() {
        activity = SystemIdentity.run(() -> first("activity"));
    }

    @AfterEach
    void takeThePhotoAway() {
        SystemIdentity.run(
                () -> evidence.list(activity).forEach(file -> evidence.remove(file.id())));
    }

    private RecordRef first(String ledger) {
        return new RecordRef(
                ledger, ledgers.get(ledger).list(LedgerQuery.ALL, 0, 1).getFirst().id());
    }

    @Test
    void aPhotoAndACaseAreShownToTheMeeting() {
        signIn("fazhiban");
        go("decks?period=2022");
        marked("action-new-FREE").click();
        marked("deck-more").waitFor();
        var deck = page.url().replaceAll(".*decks/(\\d+).*", "$1");
        go("ledger/" + activity + "?period=2022");
        marked("evidence")
                .locator("input[type=file]")
                .first()
                .setInputFiles(new FilePayload("现场.jpg", "image/jpeg", Snapshots.jpeg(800, 600)));
        marked("evidence").locator("img").waitFor();
        page.reload();
        marked("action-shelve").click();
        marked("shelve-photos").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("已加入");
        go("ledger/" + SystemIdentity.run(() -> first("penalty")) + "?period=2022");
        marked("action-shelve").click();
        marked("shelve-matter").click();
        assertThat(page.locator("vaadin-notification-card")).containsText("已加入");
        go("present?deck=" + deck);
        show(".slide-photos img");
        assertThat(page.evaluate("() => document.querySelector('.slide-photos img').naturalWidth"))
                .isEqualTo(800);
        show(".slide-steps li");
        assertThat(page.locator(".slide.shown .slide-steps li")).hasCount(9);
    }

    /** Turns to the slide that holds this. */
    private void show(String what) {
        page.locator(".slide.shown").waitFor();
        page.keyboard().press("Home");
        var there = page.locator(".slide.shown " + what).first();
        for (int i = 0; i < 40 && !there.isVisible(); i++) {
            page.keyboard().press("ArrowRight");
        }
        assertThat(there).isVisible();
    }
}
