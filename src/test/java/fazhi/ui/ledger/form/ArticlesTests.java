package fazhi.ui.ledger.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.shared.HasTooltip;
import fazhi.ViewTest;
import fazhi.common.Texts;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which fields carry an article of law is written down; a new field is decided on once. */
class ArticlesTests extends ViewTest {

    private static final Path KEPT = Path.of("docs/field-articles.csv");

    private static final Path WRITTEN = Path.of("target/field-articles.csv");

    private static final Path TEXTS =
            Path.of("src/main/resources/messages/article_zh_CN.properties");

    @Autowired LedgerDirectory ledgers;

    @Autowired Texts texts;

    private static <D extends Record> Stream<Column<D>> typed(LedgerFormat<D> format) {
        return format.columns().stream()
                .filter(column -> !column.is(Trait.ACT) && !column.is(Trait.MARK));
    }

    private <D extends Record> Stream<String> lines(LedgerFormat<D> format) {
        return typed(format)
                .map(
                        column ->
                                String.join(
                                        ",",
                                        format.id(),
                                        column.key(),
                                        texts.has(Articles.key(format, column))
                                                ? texts.get(Articles.key(format, column))
                                                : "-"));
    }

    @Test
    void everyFieldHasItsArticleOrIsMarkedAsHavingNone() throws IOException {
        var lines = new ArrayList<String>();
        lines.add("ledger,field,article");
        ledgers.all().forEach(each -> lines(each.format()).forEach(lines::add));
        Files.writeString(WRITTEN, String.join("\n", lines) + "\n");
        assertThat(KEPT).as("read %s, then copy it", WRITTEN).hasSameTextualContentAs(WRITTEN);
    }

    @Test
    void everyArticleBelongsToAField() throws IOException {
        var written = new Properties();
        try (var file = Files.newBufferedReader(TEXTS)) {
            written.load(file);
        }
        assertThat(written.keySet())
                .isNotEmpty()
                .isSubsetOf(
                        ledgers.all().stream()
                                .flatMap(each -> keys(each.format()))
                                .map(Object.class::cast)
                                .toList());
    }

    private static <D extends Record> Stream<String> keys(LedgerFormat<D> format) {
        return typed(format).map(column -> Articles.key(format, column));
    }

    private static <C extends Component & HasTooltip> String tip(Class<C> type, String field) {
        return marked(type, field).getTooltip().getText();
    }

    @Test
    void aFieldShowsItsArticleBesideItsOwnHint() {
        open("ledger/penalty?period=2022");
        marked(Button.class, "action-add").click();
        assertThat(tip(DatePicker.class, "field-penalty.filedOn")).contains("《行政处罚法》", "九十日", "\n");
        assertThat(marked(DatePicker.class, "field-penalty.filedOn").getClassNames())
                .contains("with-article");
        assertThat(tip(ComboBox.class, "field-penalty.officer")).contains("不得少于两人");
        assertThat(marked(ComboBox.class, "field-penalty.village").getClassNames())
                .doesNotContain("with-article");
    }
}
