package fazhi.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fazhi.ViewTest;
import fazhi.audit.AuditTrail;
import fazhi.common.Period;
import fazhi.common.RecordRef;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class LedgerExportTests extends ViewTest {

    private static final LedgerQuery OF_2022 =
            LedgerQuery.of(
                    Condition.between(
                            "filedOn",
                            java.time.LocalDate.of(2022, 1, 1),
                            java.time.LocalDate.of(2022, 12, 31)));

    @Autowired LedgerExport export;

    @Autowired LedgerDirectory ledgers;

    @Autowired AuditTrail trail;

    private byte[] written(LedgerQuery query, SheetLayout layout, String... columns)
            throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(
                ledgers.get("penalty"),
                new ExportOrder(query, Period.year(2022), layout, List.of(columns)),
                out);
        return out.toByteArray();
    }

    private XSSFSheet sheet(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            return book.getSheetAt(0);
        }
    }

    @Test
    void theOfficialTableHasTitleGroupsNumbersDaysAndSums() throws IOException {
        var sheet = sheet(written(OF_2022, SheetLayout.OFFICIAL));
        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).endsWith("行政处罚案件台账");
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).startsWith("填报单位：");
        assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("立案");
        assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).isEqualTo("案件编号");
        var first = sheet.getRow(4);
        assertThat(first.getCell(0).getNumericCellValue()).isEqualTo(1);
        assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
        assertThat(first.getCell(8).getLocalDateTimeCellValue().getYear()).isEqualTo(2022);
        var last = sheet.getRow(sheet.getLastRowNum());
        assertThat(last.getCell(0).getStringCellValue()).isEqualTo("合计");
        var fines = ledgers.get("penalty").totals(OF_2022).sums().get("fine").doubleValue();
        assertThat(last.getCell(18).getNumericCellValue()).isEqualTo(fines);
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:4");
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getFooter().getCenter()).contains("&P").contains("&N");
    }

    @Test
    void onlyChosenColumnsGoOut() throws IOException {
        var row = sheet(written(OF_2022, SheetLayout.PLAIN, "party", "fine")).getRow(0);
        assertThat(row.getLastCellNum()).isEqualTo((short) 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@a",
                "|x",
                "\uFF1D1",
                "\uFF0B1",
                "\uFF0D1",
                "\uFF20a",
                "'=1",
                "=HYPERLINK(\"http://127.0.0.1\")",
                "_x0041_"
            })
    void aTextIsNeverAFormula(String text) throws IOException {
        var id = asPortal(() -> add(ledgers.get("penalty"), text));
        var cell =
                sheet(
                                written(
                                        new LedgerQuery(
                                                "",
                                                List.of(new Condition.Contains("place", text)),
                                                List.of()),
                                        SheetLayout.PLAIN,
                                        "place"))
                        .getRow(1)
                        .getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
        if (!text.startsWith("_")) {
            var csv =
                    new String(
                            written(
                                    new LedgerQuery(
                                            "",
                                            List.of(new Condition.Contains("place", text)),
                                            List.of()),
                                    SheetLayout.CSV,
                                    "place"),
                            StandardCharsets.UTF_8);
            assertThat(csv).startsWith("\uFEFF").contains("'" + text.charAt(0));
        }
        asPortal(
                () -> {
                    ledgers.get("penalty").remove(id);
                    return id;
                });
    }

    private static <D extends Record> long add(Ledger<D> ledger, String place) {
        Map<String, Object> values = new HashMap<>();
        values.put("cause", "MINING");
        values.put("party", "甲");
        values.put("filedOn", java.time.LocalDate.of(2022, 3, 15));
        values.put("place", place);
        return ledger.add(ledger.format().make(values));
    }

    @Test
    void theTrailSaysWhoTookWhat() throws IOException {
        written(OF_2022, SheetLayout.OFFICIAL);
        var entry = asPortal(() -> trail.of(new RecordRef("penalty", 0)).getLast());
        assertThat(entry.actor()).isEqualTo("fazhiban");
        assertThat(entry.after()).contains("\"rows\":12").contains("2022-01-01");
    }

    @Test
    void whoMayNotExportDoesNot() {
        signIn("guancha");
        assertThatThrownBy(() -> written(OF_2022, SheetLayout.CSV))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theFileIsNamedAfterTownLedgerPeriodAndDay() {
        assertThat(
                        export.fileName(
                                ledgers.get("penalty").format(),
                                Period.year(2022),
                                SheetLayout.OFFICIAL))
                .matches(".+_行政处罚案件台账_2022_20230301\\.xlsx");
    }
}
