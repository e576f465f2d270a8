package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Small files of one fault each, through the page of their ledger: what a person sees there. */
class ImportCasesJourneyTests extends BrowserTest {

    private static final String SAMPLE = "sample";

    private static final String ERRORS = "errors";

    private static final String LEFT = "left";

    private static final String TOLD = "told";

    /** A file, and what one page of its preview shows (应见). */
    private record Case(String ledger, String file, String tab, List<String> shown) {

        static Case of(String ledger, String file, String tab, String... shown) {
            return new Case(ledger, file, tab, List.of(shown));
        }
    }

    private static final List<Case> CASES =
            List.of(
                    Case.of("task", "01-percent.xlsx", SAMPLE, "100"),
                    Case.of(
                            "penalty",
                            "02-formula-without-value.xlsx",
                            SAMPLE,
                            "3,000.00",
                            "备注3000"),
                    Case.of("penalty", "04-units-header.xlsx", SAMPLE, "30,000.00", "15,000.00"),
                    Case.of("penalty", "05-unit-in-format.xlsx", SAMPLE, "35,000.00"),
                    Case.of("penalty", "06-invisible.xlsx", SAMPLE, "2022-03-04", "ZW-2022-001"),
                    Case.of("penalty", "07-scientific.csv", ERRORS, "4.40882202203E17"),
                    Case.of("penalty", "08-equals-quote.csv", SAMPLE, "0440882"),
                    Case.of("activity", "11-cell-picture.xlsx", TOLD, "图片"),
                    Case.of("penalty", "12-rare.xlsx", SAMPLE, "𠮷"),
                    Case.of("problem", "13-vertical-tab.xlsx", SAMPLE, "执法力量不足"),
                    Case.of(
                            "penalty",
                            "14-money-huge.csv",
                            ERRORS,
                            "99999999999999999",
                            "9999999999999"),
                    Case.of("penalty", "14b-money-odd.csv", ERRORS, "-500", "0.005"),
                    Case.of("study", "15-footer-like.csv", SAMPLE, "审核人"),
                    Case.of("penalty", "16-sums-and-notes.xlsx", LEFT, "合计", "填表人"));

    @TestFactory
    Stream<DynamicTest> everyFileSaysWhatIsInIt() {
        return CASES.stream().map(each -> DynamicTest.dynamicTest(each.file(), () -> upload(each)));
    }

    private void upload(Case each) throws URISyntaxException {
        if (page.url().equals("about:blank")) {
            signIn("fazhiban");
        }
        go("ledger/" + each.ledger() + "?all=1");
        marked("action-import").click();
        marked("import-upload").locator("input[type=file]").setInputFiles(file(each.file()));
        marked("import-words").waitFor();
        var tab = marked("import-tab-" + each.tab());
        if (tab.isVisible()) {
            tab.click();
        }
        for (var words : each.shown()) {
            assertThat(marked("import-" + each.tab())).containsText(words);
        }
        assertThat(page.locator("vaadin-dialog")).not().containsText("DISPIMG");
    }

    private Path file(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(getClass().getResource("/tables/" + name)).toURI());
    }

    @Test
    void cellsOnTheClipboardAreTwoRecords() throws IOException, URISyntaxException {
        signIn("pufa");
        go("ledger/activity?all=1");
        marked("action-import").waitFor();
        page.evaluate(
                """
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.dispatchEvent(
                      new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
                }
                """,
                Files.readString(file("17-paste-quotes.tsv")));
        marked("import-words").waitFor();
        var tab = marked("import-tab-sample");
        if (tab.isVisible()) {
            tab.click();
        }
        assertThat(marked("import-sample")).containsText("\"三无\"船舶整治宣传");
        assertThat(marked("import-sample")).containsText("普通活动一");
    }

    /** What is typed into a form: read before saving, or said at the field. */
    @Test
    void whatIsTypedIsReadOrSaid() {
        signIn("zhifa");
        go("ledger/penalty?all=1");
        marked("action-add").first().click();
        type(page, "field-penalty.fine", "3.5万");
        assertThat(marked("field-penalty.fine").locator("input")).hasValue("35000.00");
        type(page, "field-penalty.fine", "99999999999999999");
        assertThat(marked("field-penalty.fine")).containsText("9999999999999");
        type(page, "field-penalty.fine", "");
        type(page, "field-penalty.caseNumber", "ZW-2022-901\u200B");
        type(page, "field-penalty.party", "录入案例人");
        choose(page, "field-penalty.cause", "非法采矿");
        type(page, "field-penalty.filedOn", "2022-03-04\u200B");
        marked("action-save").click();
        saved();
        go("ledger/penalty?all=1&q=ZW-2022-901");
        assertThat(page.locator("vaadin-grid")).containsText("ZW-2022-901");
    }
}
