package fazhi.check.read;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.archive.SmallProcess;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HostileDocumentTests {

    private static final String START =
            "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                    + "<w:body>";

    private static final String END = "</w:body></w:document>";

    private static final String KILOBYTE = "x".repeat(1000);

    private static SmallProcess process;

    @TempDir Path folder;

    @BeforeAll
    static void start() throws IOException {
        process = SmallProcess.start();
    }

    @AfterAll
    static void end() {
        process.close();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                document("attribute of 90 MB", "<w:p w:x='", KILOBYTE, 90_000, "'/>", "harmful"),
                document("text of 90 MB", "<w:p><w:r><w:t>", KILOBYTE, 90_000, "", "harmful"),
                document("comment of 90 MB", "<!--", KILOBYTE, 90_000, "-->", "harmful"),
                document("a million paragraphs", "", "<w:p/>", 1_000_000, "", "harmful"),
                document("elements in one another", "", "<w:sdt>", 100_000, "", "harmful"),
                document("many texts", "", paragraph(KILOBYTE), 99_000, "", "unpacks-too-large"),
                document("long text", "", paragraph("一".repeat(900)), 1_000, "", "too-long"),
                document("no document", "<w:p>", "", 0, "", "broken"));
    }

    private static Arguments document(
            String name, String before, String each, int times, String after, String answer) {
        return Arguments.of(name, START + before, each, times, after + END, answer);
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void anAttackIsAnsweredWithASentenceAndCostsLittle(
            String name, String before, String each, int times, String after, String answer)
            throws Exception {
        var file = folder.resolve("attack.docx");
        write(file, before, each, times, after);
        assertThat(process.read(file)).isEqualTo("report.read." + answer);
    }

    /** An ordinary document whose words are replaced. */
    private static void write(Path file, String before, String each, int times, String after)
            throws IOException {
        var block = each.repeat(Math.min(times, 1000)).getBytes(StandardCharsets.UTF_8);
        try (var from = new ZipInputStream(new ByteArrayInputStream(plain()));
                var to = new ZipOutputStream(Files.newOutputStream(file))) {
            to.setLevel(1);
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                if (!part.getName().equals("word/document.xml")) {
                    from.transferTo(to);
                    continue;
                }
                to.write(before.getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < times / 1000; i++) {
                    to.write(block);
                }
                to.write(after.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static byte[] plain() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("一");
            document.write(bytes);
        }
        return bytes.toByteArray();
    }
}
