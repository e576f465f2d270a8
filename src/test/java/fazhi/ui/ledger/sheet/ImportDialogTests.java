package fazhi.ui.ledger.sheet;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import fazhi.ViewTest;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.file.Cell;
import fazhi.ledger.file.TableFile;
import fazhi.ledger.intake.CellError;
import fazhi.ledger.intake.answer.Question;
import fazhi.ledger.query.LedgerQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.JsonNodeFactory;

/** A person brings a file in: chosen, its columns matched, its errors read, written, taken back. */
@TestPropertySource(properties = "portal.test=imports leave rows and jobs behind")
class ImportDialogTests extends ViewTest {

    private static final String HEADERS = "案件编号,案由,%s,立案日期,罚款（元）\n";

    @Autowired LedgerDirectory ledgers;

    @TempDir Path folder;

    @Test
    void aFileIsMatchedCheckedWrittenAndTakenBack() {
        openImport();
        upload("被罚的人", "D-1,非法采矿,张三,2022.12.2,5.87万\nD-2,非法采矿,李四,2022年12月3日,６００\n");
        assertThat(start().isEnabled()).as("the party is not matched").isFalse();
        match(2, "party");
        await(Grid.class, "import-sample");
        assertThat(marked(Span.class, "import-words").getText()).contains("2");
        LocatorJ._click(start());

        var report = await(Paragraph.class, "import-report").getText();
        assertThat(report).contains("2");
        assertThat(kept("D-")).isEqualTo(2);

        LocatorJ._click(marked(Button.class, "action-undo-import"));
        await(Upload.class, "import-upload");
        assertThat(kept("D-")).isZero();
    }

    @Test
    void howColumnsWereMatchedIsRemembered() {
        openImport();
        upload("谁", "E-1,非法采矿,张三,2022.12.2,1\n");
        match(2, "party");
        await(Grid.class, "import-sample");
        LocatorJ._click(marked(Button.class, "action-again"));
        upload("谁", "E-2,非法采矿,张三,2022.12.2,1\n");

        await(Grid.class, "import-sample");
        assertThat(start().isEnabled()).isTrue();
        assertThat(kept("E-")).isZero();
    }

    @Test
    void everyErrorHasItsPlaceAndTheRowsGoOutWithTheSentence() throws IOException {
        openImport();
        upload(
                "违法的人",
                "F-1,非法采矿,张三,2022.12.2,1\nF-2,非法采矿,李四,2022.13.2,1\n"
                        + "F-3,没有的案由,王五,2022.14.2,30美元\n");
        match(2, "party");
        await(Grid.class, "import-questions");
        assertThat(questions()).extracting(each -> each.key().text()).containsExactly("没有的案由");
        assertThat(start().isEnabled()).as("a word nobody knows is asked about").isFalse();
        LocatorJ._click(marked(Button.class, "action-accept-all"));
        await("every question is answered", () -> words().startsWith("有 3 处错误"));
        turnTo("import-tab-errors");

        List<CellError> errors = errors();
        assertThat(errors).extracting(CellError::row).containsExactly(3, 4, 4);
        assertThat(errors).extracting(CellError::letters).containsExactly("D", "D", "E");
        assertThat(errors.getFirst().value()).isEqualTo("2022.13.2");
        assertThat(start().isEnabled()).isFalse();
        var rows = faultyRows();
        assertThat(rows.getFirst()).startsWith("案件编号", "案由", "违法的人", "立案日期", "罚款（元）").hasSize(7);
        assertThat(rows.get(1)).startsWith("F-2", "非法采矿", "李四", "2022.13.2").endsWith("3");
        assertThat(rows.get(1).get(5)).contains("立案日期").contains("2022-12-02");
        assertThat(rows.get(2).get(5)).contains("立案日期").contains("罚款");
        assertThat(kept("F-")).isZero();
    }

    @Test
    void cellsCopiedFromASpreadsheetOpenTheSamePreview() {
        open("ledger/penalty?all=1");
        paste("案件编号\t案由\t当事人\t立案日期\nG-1\t非法采矿\t张三\t2022.12.2\n");

        await(Grid.class, "import-sample");
        LocatorJ._click(start());
        await(Paragraph.class, "import-report");
        assertThat(kept("G-")).isOne();
    }

    @Test
    void ledgersBesideFollowTheChosenSheet() throws IOException {
        open("ledger/staff");
        LocatorJ._click(marked(Button.class, "action-import"));
        try (var bytes = getClass().getResourceAsStream("/tables/two-sheets.xlsx")) {
            upload("a.xlsx", bytes.readAllBytes());
        }
        assertThat(shown(CheckboxGroup.class, "import-also")).isFalse();
        choose("import-sheet", 1);
        await(CheckboxGroup.class, "import-also");
    }

    @Test
    void whatIsNoTableIsRefusedInASentence() {
        openImport();
        UploadKt._upload(
                marked(Upload.class, "import-upload"),
                "a.xlsx",
                "text/html",
                "<html></html>".getBytes(StandardCharsets.UTF_8));

        MockVaadin.clientRoundtrip(false);
        assertThat(marked(Upload.class, "import-upload")).isNotNull();
        assertThat(com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications())
                .isNotEmpty();
    }

    @Test
    void whatWasWrongGoesOnceItIsMended() {
        openImport();
        read("a\t".repeat(2_000));
        assertThat(com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications())
                .hasSize(1);
        read("案件编号\t案由\t当事人\t立案日期\nH-1\t非法采矿\t张三\t2022.12.2\n");
        assertThat(com.github.mvysny.kaributesting.v10.NotificationsKt.getNotifications())
                .isEmpty();
    }

    private static void read(String cells) {
        marked(TextArea.class, "import-paste").setValue(cells);
        LocatorJ._click(marked(Button.class, "action-read-pasted"));
    }

    @Test
    void whoeverMayNotTypeMayNotImport() {
        signIn("guancha");
        open("ledger/penalty?all=1");
        LocatorJ._assertNone(ImportTool.class);
    }

    private void openImport() {
        open("ledger/penalty?all=1");
        LocatorJ._click(marked(Button.class, "action-import"));
    }

    private static void upload(String party, String rows) {
        upload("a.csv", (HEADERS.formatted(party) + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static void upload(String name, byte[] bytes) {
        UploadKt._upload(marked(Upload.class, "import-upload"), name, "", bytes);
        MockVaadin.clientRoundtrip(false);
        await(Span.class, "import-words");
    }

    private static void paste(String cells) {
        var data = JsonNodeFactory.instance.objectNode().put("event.detail", cells);
        _fireDomEvent(LocatorJ._get(ImportTool.class), "cells-pasted", data);
    }

    @SuppressWarnings("unchecked")
    private static void choose(String id, int sheet) {
        ((Select<Integer>) marked(Select.class, id)).setValue(sheet);
    }

    @SuppressWarnings("unchecked")
    private static void match(int column, String key) {
        var details = LocatorJ._get(com.vaadin.flow.component.details.Details.class);
        details.setOpened(true);
        ComboBox<String> field = marked(ComboBox.class, "import-column-" + column);
        field.setValue(key);
        await(Span.class, "import-words");
    }

    private static String words() {
        return marked(Span.class, "import-words").getText();
    }

    private static void turnTo(String tab) {
        LocatorJ._get(TabSheet.class).setSelectedTab(marked(Tab.class, tab));
    }

    @SuppressWarnings("unchecked")
    private static List<Question> questions() {
        return GridKt._findAll((Grid<Question>) marked(Grid.class, "import-questions"));
    }

    @SuppressWarnings("unchecked")
    private static List<CellError> errors() {
        return GridKt._findAll((Grid<CellError>) await(Grid.class, "import-errors"));
    }

    private List<List<String>> faultyRows() throws IOException {
        var bytes = DownloadKt._download(marked(Anchor.class, "import-faulty"));
        try (var book = TableFile.open(Files.write(folder.resolve("faulty.xlsx"), bytes))) {
            return book.read(0).rows().stream()
                    .map(row -> row.cells().stream().map(Cell::text).toList())
                    .toList();
        }
    }

    private static Button start() {
        return marked(Button.class, "action-start-import");
    }

    private long kept(String begin) {
        return ledgers.get("penalty").totals(new LedgerQuery(begin, List.of(), List.of())).rows();
    }
}
