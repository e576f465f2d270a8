package fazhi.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.RecordRef;
import fazhi.evidence.Attachment;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileAnswerTests {

    private static String disposition(String name, String mediaType) {
        var file =
                new Attachment(
                        1,
                        new RecordRef("penalty", 1),
                        name,
                        mediaType,
                        1,
                        "",
                        "",
                        Instant.EPOCH,
                        "");
        return FileAnswer.disposition(file.name(), FileAnswer.inline(file));
    }

    @Test
    void pictureOpensInTheBrowser() {
        assertThat(disposition("a.png", "image/png")).startsWith("inline;");
    }

    @Test
    void everythingElseIsSaved() {
        assertThat(disposition("a.zip", "application/zip")).startsWith("attachment;");
    }

    @Test
    void chineseNameIsEncoded() {
        assertThat(disposition("\u7167.png", "image/png"))
                .contains("filename*=UTF-8''%E7%85%A7.png");
    }
}
