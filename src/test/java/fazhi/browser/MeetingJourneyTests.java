package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.meeting.MeetingData;
import fazhi.security.session.SystemIdentity;
import fazhi.task.TaskData;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting with the keyboard alone: choose, show, note two tasks, end with minutes and tasks. */
class MeetingJourneyTests extends BrowserTest {

    /** What is cut off, scrolls, or is too small on the slide that is shown. */
    private static final String FAULTS =
            """
            () => {
              const slide = document.querySelector('.slide.shown');
              const frame = slide.getBoundingClientRect();
              const out = [...slide.querySelectorAll('*')]
                  .filter(e => getComputedStyle(e).display !== 'none')
                  .map(e => e.getBoundingClientRect())
                  .filter(r => r.width && (r.bottom > frame.bottom + 1 || r.right > frame.right + 1));
              const page = document.documentElement;
              const title = parseFloat(getComputedStyle(slide.querySelector('h1')).fontSize);
              const labels = [...slide.querySelectorAll('fazhi-chart')]
                  .flatMap(c => [...c.shadowRoot.querySelectorAll('text')])
                  .map(t => parseFloat(getComputedStyle(t).fontSize));
              return [out.length ? 'cut off' : '', title < 32 ? 'small title' : '',
                  labels.some(size => size < 20) ? 'small label' : '',
                  page.scrollWidth > innerWidth || page.scrollHeight > innerHeight ? 'scrolls' : '']
                  .filter(fault => fault);
            }
            """;

    @Autowired Ledger<TaskData> tasks;

    @Autowired Ledger<MeetingData> meetings;

    @AfterEach
    void leaveTheTownAsItWas() {
        SystemIdentity.run(
                () -> {
                    remove(tasks);
                    remove(meetings);
                });
    }

    private static <D extends Record> void remove(Ledger<D> ledger) {
        ledger.list(LedgerQuery.of(List.of()), 0, 100).forEach(row -> ledger.remove(row.id()));
    }

    @Test
    void meetingEndsWithTasksAndMinutes() {
        signIn("fazhiban");
        go("decks?period=2022");
        marked("action-new-PARTY_COMMITTEE").click();
        marked("action-begin").click();
        assertThat(marked("slide-frozen")).containsText("2023年3月1日");
        note("黎某 6月底前补齐执法证");
        assertThat(marked("slide-word")).containsText("2023-06-30");
        page.keyboard().press("ArrowRight");
        note("执法员甲下周五前报送案卷目录");
        page.keyboard().press("End");
        assertThat(marked("slide-noted").locator("li")).hasCount(2);
        page.keyboard().press("Escape");
        marked("action-confirm-all").click();
        assertThat(page.locator("[data-testid^=task-of-]")).hasCount(2);
        var minutes = page.waitForDownload(() -> marked("action-minutes").click());
        assertThat(minutes.suggestedFilename()).endsWith("会议纪要.docx");
        var list = page.waitForDownload(() -> marked("action-tasks").click());
        assertThat(list.suggestedFilename()).endsWith("会议任务清单.docx");
    }

    private void note(String said) {
        page.keyboard().press("t");
        marked("slide-note").fill(said);
        page.keyboard().press("Enter");
        assertThat(marked("slide-word")).containsText("已记");
    }

    /** Every slide there is, and the deck of a year of which much is late. */
    @Test
    void everySlideFitsBothScreens() {
        signIn("fazhiban");
        for (var size : List.of(new int[] {1024, 768}, new int[] {1920, 1080})) {
            page.setViewportSize(size[0], size[1]);
            everySlideFits("present?period=2022&slides=all", size[0]);
            everySlideFits("present?period=2023", size[0]);
        }
    }

    private void everySlideFits(String deck, int width) {
        go(deck);
        drawn();
        int slides = page.locator(".slide:not(.slide-end)").count();
        for (int number = 1; number <= slides; number++) {
            var place = "%s %d at %d".formatted(deck, number, width);
            assertThat(marked("slide-counter")).hasText(number + " / " + slides);
            assertThat((List<?>) page.evaluate(FAULTS)).as(place).isEmpty();
            page.keyboard().press("ArrowRight");
        }
        assertThat(marked("slide-counter")).hasText("");
        assertThat((List<?>) page.evaluate(FAULTS)).as(deck + " end at " + width).isEmpty();
    }

    /** A room sees the slide alone, with its number, until somebody reaches for the mouse. */
    @Test
    void nothingLiesOnTheSlideUntilTheMouseMoves() {
        signIn("fazhiban");
        go("present?period=2022");
        assertThat(marked("slide-timer")).hasCSS("opacity", "0");
        assertThat(marked("slide-counter")).hasCSS("opacity", "1");
        page.keyboard().press("ArrowRight");
        assertThat(marked("slide-counter")).containsText("2 /");
        assertThat(marked("slide-timer")).hasCSS("opacity", "0");
        page.mouse().move(300, 300);
        page.mouse().move(320, 300);
        assertThat(marked("slide-timer")).hasCSS("opacity", "1");
        assertThat(marked("slide-timer")).hasCSS("opacity", "0");
    }

    @Test
    void rowsBehindABarLeadBackToTheSlide() {
        signIn("fazhiban");
        go("present?period=2022&slides=all");
        var slide = page.locator(".slide[data-key='publicity/activity.by-form']");
        drawn();
        for (int i = 0; i < 40 && !shown(slide); i++) {
            page.keyboard().press("ArrowRight");
        }
        var place = page.url();
        slide.locator("fazhi-chart path[fill='#1f5a99']").first().click();
        marked("ledger-activity").waitFor();
        assertThat(page.locator(".ledger-count")).containsText("7");
        assertThat(page.locator("html")).hasClass(Pattern.compile("projector"));
        page.goBack();
        slide.waitFor();
        assertThat(page.url()).isEqualTo(place);
        assertThat(shown(slide)).isTrue();
    }

    /** All slides are loaded ahead; those that wait their turn are drawn too, unseen. */
    private void drawn() {
        page.locator("fazhi-chart svg")
                .last()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private static boolean shown(Locator slide) {
        return slide.getAttribute("class").contains("shown");
    }

    @Test
    void slidesStayWhileTheServerIsAway() {
        signIn("fazhiban");
        go("present?period=2022&slides=all");
        drawn();
        window.setOffline(true);
        for (var key : List.of("ArrowRight", "End", "ArrowLeft", "7", "Enter")) {
            page.keyboard().press(key);
        }
        assertThat(marked("slide-counter")).containsText("7 /");
        assertThat(page.locator(".slide.shown h1")).isVisible();
        assertThat(page.locator("vaadin-connection-indicator")).isHidden();
        page.keyboard().press("b");
        assertThat(marked("slideshow")).hasClass(Pattern.compile("black"));
        window.setOffline(false);
    }
}
