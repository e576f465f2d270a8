package fazhi.improvement.ui.collection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.UploadKt;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import fazhi.ViewTest;
import fazhi.improvement.collection.CollectionBoard;
import fazhi.improvement.collection.CollectionService;
import fazhi.improvement.collection.ReturnedTables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables dropped at once, looked at in one preview and taken in by one click. */
class CollectionViewTests extends ViewTest {

    @Autowired private CollectionService collections;

    @Test
    void filesAreDroppedPreviewedAndTakenIn() throws IOException {
        long id =
                collections.begin(
                        "阵地普查", 2023, LocalDate.of(2023, 3, 31), List.of("publicity-site"));
        var tables = List.copyOf(ReturnedTables.handedOut(collections, id).entrySet());
        UI.getCurrent().setLocale(Locale.SIMPLIFIED_CHINESE);
        open(CollectionNavigation.collection(id));
        assertThat(words("collection-summary")).contains("已交 0/23");
        var upload = marked(Upload.class, "collection-upload");
        for (int i = 0; i < 3; i++) {
            var cells = Map.of("名称", "阵地" + i, "类别", "法治广场", "建成日期", "2023-01-05");
            drop(
                    upload,
                    tables.get(i).getKey(),
                    ReturnedTables.with(tables.get(i).getValue(), cells));
        }
        var wrong = Map.of("名称", "某", "类别", "法治广场", "建成日期", "去年冬天");
        drop(upload, tables.get(3).getKey(), ReturnedTables.with(tables.get(3).getValue(), wrong));

        await("looked at", () -> shown(Paragraph.class, "return-summary"));
        assertThat(words("return-summary")).contains("共 4 份：可导入 3 份，重复 0 份，有误 1 份");
        assertThat(GridKt._size(marked(Grid.class, "returned-files"))).isEqualTo(4);
        assertThat(board(id).received()).isEmpty();
        marked(DatePicker.class, "field-received").setValue(LocalDate.of(2023, 3, 1));
        _click(marked(Button.class, "action-take"));
        assertThat(upload.isEnabled()).as("nothing comes in between").isFalse();
        await("taken in", () -> words("collection-summary").contains("已交 3/23"));
        assertThat(words("collection-summary")).contains("退回待改 1 个");
        assertThat(upload.isEnabled()).isTrue();
        assertThat(_find(Div.class, search -> search.withClasses("overdue"))).isEmpty();
        assertThat(board(id).received()).hasSize(3);
    }

    private CollectionBoard board(long id) {
        return collections.board(id);
    }

    private static String words(String id) {
        return marked(Paragraph.class, id).getText();
    }

    private static void drop(Upload upload, String name, byte[] content) {
        await("taken", upload::isEnabled);
        UploadKt._upload(upload, name, "application/octet-stream", content);
        MockVaadin.clientRoundtrip(false);
    }
}
