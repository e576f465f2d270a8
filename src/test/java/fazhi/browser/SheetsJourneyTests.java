package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A ledger looked at, proven, changed in bulk and printed. */
class SheetsJourneyTests extends BrowserTest {

    /** The case of this filing day. */
    private static final String CASE = "vaadin-grid-cell-content:has-text('2022-08-25')";

    /** One red pixel. */
    private static final String PIXEL =
            "89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
                    + "53de0000000c4944415408d763f8cfc00000030101"
                    + "00c9fe92ef0000000049454e44ae426082";

    @Test
    void aViewIsSavedAndOpenedAgain() {
        signIn("fazhiban");
        go("ledger/seizure?period=2022&all=1");
        marked("ledger-views").click();
        page.locator("vaadin-context-menu-item:has-text('保存当前视图')").click();
        marked("view-name").locator("input").fill("全部查扣");
        marked("view-first").locator("input").check();
        marked("action-save-view").click();
        assertThat(marked("ledger-views")).containsText("全部查扣");

        go("ledger/seizure");
        assertThat(marked("ledger-views")).containsText("全部查扣");
        assertThat(page).hasURL(Pattern.compile(".*[?&]all=1.*"));
    }

    @Test
    void severalRowsAreChangedAtOnce() {
        signIn("fazhiban");
        go("ledger/seizure?all=1");
        marked("action-bulk").click();
        marked("action-bulk-all").click();
        marked("action-bulk-edit").click();
        choose(page, "bulk-column", "备注");
        marked("bulk-value").locator("textarea").fill("已核对");
        marked("action-bulk-apply").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已修改");
        assertThat(page.locator(".bulk-bar")).containsText("已选 0 条");
    }

    @Test
    void evidenceIsUploadedPastedCaptionedAndCounted() {
        signIn("zhifa");
        go("ledger/penalty?all=1");
        page.locator(CASE).first().click();
        marked("detail").waitFor();
        var picture = HexFormat.of().parseHex(PIXEL);
        marked("evidence-upload")
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            new FilePayload("现场.png", "image/png", picture),
                            new FilePayload("笔录.pdf", "application/pdf", pdf())
                        });
        assertThat(page.locator(".evidence-file")).hasCount(2);
        page.evaluate(
                """
                hex => {
                  const bytes = Uint8Array.from(hex.match(/../g), each => parseInt(each, 16));
                  const data = new DataTransfer();
                  data.items.add(new File([bytes], 'image.png', {type: 'image/png'}));
                  document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data}));
                }
                """,
                PIXEL);
        assertThat(page.locator(".evidence-file")).hasCount(3);
        var caption = page.locator(".evidence-file vaadin-text-field input").first();
        caption.fill("3月1日现场");
        caption.press("Tab");
        saved();
        page.locator("[data-testid=action-preview]").first().click();
        assertThat(marked("preview")).isVisible();
        page.keyboard().press("Escape");
        marked("action-close-detail").click();
        assertThat(marked("ledger-penalty")).containsText("3");
    }

    private static byte[] pdf() {
        return "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void aLedgerAndARecordGoOnPaper() {
        signIn("fazhiban");
        go("print/ledger/penalty?period=2022&all=1");
        assertThat(page.locator("h1")).hasText("行政处罚案件台账");
        assertThat(page.locator(".filed")).containsText("填报单位");
        assertThat(page.locator(".sums")).containsText("469,977.00");
        org.assertj.core.api.Assertions.assertThat(page.pdf().length).isGreaterThan(1_000);

        go("ledger/penalty?all=1");
        page.locator(CASE).first().click();
        marked("action-page").click();
        page.waitForURL(Pattern.compile(".*/ledger/penalty/\\d+.*"));
        var href = marked("action-print").getAttribute("href");
        go(href);
        assertThat(page.locator(".signatures")).containsText("审核人");
    }
}
