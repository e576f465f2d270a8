package fazhi.ledger.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.Rare;
import fazhi.ViewTest;
import fazhi.common.Period;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.query.LedgerQuery;
import fazhi.security.session.SystemIdentity;
import fazhi.ui.ledger.print.PrintedPages;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Rare characters come out of every table as they went in, in the order of pinyin. */
@org.springframework.context.annotation.Import(PrintedPages.class)
class RareSheetTests extends ViewTest {

    private static final String BY_PINYIN = "阿・里,阿不都·提,古丽‧娜,买买提•艾,䶮明";

    @Autowired LedgerExport export;

    @Autowired LedgerDirectory ledgers;

    @Autowired PrintedPages pages;

    private List<Long> added = List.of();

    @BeforeEach
    void add() {
        added = new ArrayList<>();
        SystemIdentity.run(
                () -> Rare.NAMES.forEach(name -> added.add(add(ledgers.get("operation"), name))));
    }

    private static <D extends Record> long add(Ledger<D> ledger, String name) {
        var values = new HashMap<String, Object>();
        values.put("name", name);
        values.put("startedOn", LocalDate.of(2022, 5, 1));
        values.put("remark", name + "\n" + name);
        return ledger.add(ledger.format().make(values));
    }

    @org.junit.jupiter.api.AfterEach
    void remove() {
        SystemIdentity.run(() -> added.forEach(ledgers.get("operation")::remove));
    }

    private byte[] written(SheetLayout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(
                ledgers.get("operation"),
                new ExportOrder(
                        LedgerQuery.ALL.sorted("name", true),
                        Period.year(2022),
                        layout,
                        List.of("name", "remark")),
                out);
        return out.toByteArray();
    }

    private static List<String> names(byte[] file) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var names = new ArrayList<String>();
            book.getSheetAt(0)
                    .forEach(
                            row ->
                                    row.forEach(
                                            cell -> {
                                                if (cell.getCellType()
                                                        == org.apache.poi.ss.usermodel.CellType
                                                                .STRING) {
                                                    names.add(cell.getStringCellValue());
                                                }
                                            }));
            return names;
        }
    }

    @Test
    void workbooksKeepThem() throws IOException {
        for (var layout : List.of(SheetLayout.PLAIN, SheetLayout.OFFICIAL)) {
            var names = names(written(layout));
            names.forEach(Rare::whole);
            assertThat(names).as(layout.name()).containsAll(Rare.NAMES);
            assertThat(names.stream().filter(List.of(BY_PINYIN.split(","))::contains))
                    .as(layout.name())
                    .containsExactly(BY_PINYIN.split(","));
        }
    }

    @Test
    void textFilesKeepThem() throws IOException {
        var text = new String(written(SheetLayout.CSV), StandardCharsets.UTF_8);
        Rare.whole(text);
        assertThat(text).contains(Rare.NAMES);
    }

    @Test
    void paperKeepsThem() {
        var page = pages.ledger("operation", java.util.Map.of("all", "1"));
        Rare.whole(page);
        assertThat(page).contains(Rare.NAMES);
    }
}
