package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table on its way into a ledger and out again, as an officer does it. */
class SheetJourneyTests extends BrowserTest {

    private static final List<String> HEADERS = List.of("案件编号", "案由", "当事人", "立案日期", "罚款（元）");

    @TempDir Path folder;

    @Test
    void aFileWithAMistakeIsMendedImportedAndTakenBack() throws IOException {
        signIn("zhifa");
        go("ledger/penalty?period=2022");
        marked("action-import").click();
        var template = page.waitForDownload(() -> marked("import-template").click());
        assertThat(template.suggestedFilename()).contains("行政处罚案件台账").endsWith(".xlsx");
        template.saveAs(folder.resolve("template.xlsx"));

        upload("2022.13.2");
        var errors = marked("import-errors");
        assertThat(errors).containsText("2022.13.2");
        assertThat(errors).containsText("（立案日期）");
        assertThat(errors).containsText("2022-12-02");
        assertThat(marked("action-start-import")).isDisabled();

        marked("action-again").click();
        upload("2022.12.2");
        assertThat(marked("import-words")).containsText("新增 1 条");
        marked("action-start-import").click();
        assertThat(marked("import-report")).containsText("新增 1 条");
        marked("action-undo-import").scrollIntoViewIfNeeded();
        assertThat(count()).containsText("共 13 条");

        marked("action-undo-import").click();
        assertThat(page.locator("vaadin-notification-card").first()).containsText("已撤销");
        assertThat(count()).containsText("共 12 条");
    }

    @Test
    void pastedCellsOpenTheSamePreview() {
        signIn("zhifa");
        go("ledger/penalty?period=2022");
        marked("ledger-penalty").waitFor();
        page.evaluate(
                """
                text => {
                  const data = new DataTransfer();
                  data.setData('text/plain', text);
                  document.body.dispatchEvent(new ClipboardEvent('paste',
                      { clipboardData: data, bubbles: true, composed: true }));
                }
                """,
                String.join("\t", HEADERS) + "\nZ-900\t非法采矿\t甲乙\t2022年12月2日\t5.87万\n");
        assertThat(marked("import-words")).containsText("新增 1 条");
        assertThat(marked("import-sample")).containsText("58,700.00");
    }

    @Test
    void theOfficialTableIsDownloaded() throws IOException {
        signIn("zhifa");
        go("ledger/penalty?period=2022");
        marked("action-export").click();
        var file = page.waitForDownload(() -> marked("export-official").click());
        var path = folder.resolve("out.xlsx");
        file.saveAs(path);
        try (var book = new XSSFWorkbook(Files.newInputStream(path))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .endsWith("行政处罚案件台账");
        }
    }

    private Locator count() {
        return page.locator(".ledger-count");
    }

    /** Fills the downloaded template in, as a spreadsheet would. */
    private void upload(String day) throws IOException {
        var filled = folder.resolve("filled-" + day + ".xlsx");
        try (var book = new XSSFWorkbook(Files.newInputStream(folder.resolve("template.xlsx")));
                var out = Files.newOutputStream(filled)) {
            var sheet = book.getSheetAt(0);
            var row = sheet.createRow(1);
            var values = List.of("Z-901", "非法采矿", "甲乙", day, "5.87万");
            for (var cell : sheet.getRow(0)) {
                int at = HEADERS.indexOf(cell.getStringCellValue());
                if (at >= 0) {
                    row.createCell(cell.getColumnIndex()).setCellValue(values.get(at));
                }
            }
            book.write(out);
        }
        marked("import-upload").locator("input[type=file]").setInputFiles(filled);
    }
}
