package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** A town's own table of cases from the file to the records, as the law office does it. */
@TestPropertySource(properties = "portal.today=2026-01-15")
class TownTableJourneyTests extends BrowserTest {

    @Test
    void aTownsTableComesInAsItIs() throws URISyntaxException {
        signIn("fazhiban");
        go("ledger/penalty?period=2025");
        marked("action-import").click();
        var file = Path.of(getClass().getResource("/tables/town/penalty.xlsx").toURI());
        marked("import-upload").locator("input[type=file]").setInputFiles(file);

        assertThat(marked("import-words")).containsText("共 25 行");
        assertThat(marked("import-open")).containsText("项待定");
        assertThat(marked("import-questions")).containsText("未经批准擅自占用土地建房");
        assertThat(marked("action-start-import")).isDisabled();
        marked("import-tab-left").click();
        assertThat(marked("import-left")).containsText("合计 149,000元");
        marked("import-tab-told").click();
        assertThat(marked("import-told")).containsText("执法领域");
        marked("import-tab-open").click();
        marked("action-accept-all").click();
        assertThat(marked("import-words")).containsText("新增 25 条");
        marked("import-tab-sample").click();
        assertThat(marked("import-sample")).containsText("青执立〔2025〕1号");
        marked("action-start-import").click();
        assertThat(marked("import-report")).containsText("新增 25 条");
        marked("action-close").click();
        assertThat(page.locator("body")).containsText("149,000.00");
    }
}
