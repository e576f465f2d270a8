package fazhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos inside a form: kept with the record, named, in order, or not at all. */
class FormPhotosTests extends BrowserTest {

    private static final String PASTE =
            """
            () => {
              const drawn = document.createElement('canvas');
              drawn.width = 20;
              return new Promise(done => drawn.toBlob(blob => {
                const data = new DataTransfer();
                data.items.add(new File([blob], 'image.png', {type: 'image/png'}));
                document.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data}));
                done();
              }));
            }
            """;

    @Autowired private JdbcClient database;

    @TempDir Path folder;

    private Path photo(String name) throws IOException {
        var file = folder.resolve(name);
        var picture = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(3, 3, name.hashCode());
        ImageIO.write(picture, "png", file.toFile());
        return file;
    }

    private void choose(String... names) throws IOException {
        var files = new Path[names.length];
        for (int i = 0; i < names.length; i++) {
            files[i] = photo(names[i]);
        }
        page.locator("vaadin-dialog vaadin-upload input[type=file]").first().setInputFiles(files);
    }

    private long files() {
        return database.sql("select count(*) from attachment").query(Long.class).single();
    }

    @Test
    void photosOfANewRecordAreNamedAtOnceAndKeptInOrder() throws IOException {
        signIn("fazhiban");
        go("ledger/problem?all=1&write=new");
        choose("现场10.png", "现场9.png");
        page.evaluate(PASTE);
        assertThat(marked("evidence-waiting")).hasCount(3);
        marked("evidence-caption-all").locator("input").fill("一至三号点位");
        marked("action-caption-all").click();
        assertThat(marked("action-caption-all")).hasCount(0);
        var before = files();
        marked("action-save").click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
        assertThat(files()).isEqualTo(before);

        type(page, "field-problem.name", "照片随表单登记的问题");
        type(page, "field-problem.foundOn", "20230220");
        marked("action-save").click();
        saved();
        var told = page.locator("vaadin-notification-card").first();
        assertThat(told).containsText("照片随表单登记的问题");
        marked("action-open-saved").click();
        assertThat(marked("evidence").locator("[data-testid='action-preview']"))
                .hasText(new String[] {"现场9.png", "现场10.png", "image.png"});
        assertThat(marked("evidence").locator("vaadin-text-field input").first())
                .hasValue("一至三号点位");
    }

    @Test
    void whatIsGivenUpKeepsNoPhoto() throws IOException {
        signIn("fazhiban");
        go("ledger/problem?all=1&write=new");
        var before = files();
        choose("不要了.png");
        assertThat(marked("evidence-waiting")).hasCount(1);
        page.locator("vaadin-dialog vaadin-button:has-text('取消')").click();
        assertThat(page.locator("vaadin-confirm-dialog[opened]")).hasCount(1);
        page.locator("vaadin-confirm-dialog[opened] vaadin-button").last().click();
        closed(page);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void completingATaskTakesItsEvidenceThere() throws IOException {
        signIn("fazhiban");
        go("workbench");
        page.locator("[data-testid^='act-task-']").first().click();
        assertThat(marked("evidence-in-form")).containsText("不能销号");
        var before = files();
        choose("完成.png");
        assertThat(marked("evidence-waiting")).hasCount(1);
        marked("action-save").click();
        closed(page);
        assertThat(files()).isEqualTo(before + 1);
    }
}
