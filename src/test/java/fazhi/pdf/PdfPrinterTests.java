package fazhi.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfPrinterTests {

    private static final PdfPrinter PRINTER = Pdf.printer();

    @TempDir Path folder;

    private static List<PDFont> fonts(PDDocument pdf) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }

    @Test
    void aFileSaysThatItIsForKeepingAndHoldsItsFonts() throws Exception {
        try (var pdf = Pdf.page("<p>依法行政 2022 &amp; abc</p>", PRINTER)) {
            var said =
                    new String(
                            pdf.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(said).containsPattern("part(=\"|>)2").containsPattern("conformance(=\"|>)U");
            assertThat(pdf.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(fonts(pdf)).isNotEmpty().allMatch(PDFont::isEmbedded);
            assertThat(fonts(pdf)).extracting(PDFont::getName).allMatch(each -> each.contains("+"));
        }
    }

    /** Names a person may have that the body's font lacks. */
    @Test
    void whatTheBodysFontLacksComesFromAnother() throws Exception {
        var names = "镕喆堃祎珺玥曌昇翀璟芃赟琤垚犇骉翙旻玙㎡爲①";
        try (var pdf = Pdf.page("<p>" + names + "</p>", PRINTER)) {
            assertThat(Pdf.text(pdf)).contains(names).doesNotContain("〓", "#");
            assertThat(fonts(pdf))
                    .extracting(PDFont::getName)
                    .anyMatch(each -> each.endsWith("NotoSerifSC-Regular"));
        }
    }

    @Test
    void whatNoFontDrawsIsMarkedAndNamed() throws Exception {
        try (var pdf = Pdf.page("<p>张𬭎、李\uD83D\uDE00</p>", PRINTER)) {
            assertThat(Pdf.text(pdf).replaceAll("\\s", ""))
                    .contains("张〓、李〓")
                    .contains("U+2CB4E")
                    .contains("U+1F600");
        }
        try (var pdf = Pdf.page("<p>张三</p>", PRINTER)) {
            assertThat(Pdf.text(pdf)).doesNotContain("〓", "U+");
        }
    }

    /** A town's own file of the same name is used in the place of ours. */
    @Test
    void aTownsOwnFontComesFirst() throws Exception {
        copy("kaiti.ttf", "fangsong.ttf");
        try (var pdf = Pdf.page("<p>依法行政</p>", Pdf.printer(folder))) {
            assertThat(fonts(pdf))
                    .extracting(PDFont::getName)
                    .allMatch(each -> each.endsWith("FandolKai-Regular"));
        }
    }

    @Test
    void aFileThatIsNoFontIsPassedOver() throws Exception {
        Files.writeString(folder.resolve("fangsong.ttf"), "no font");
        Files.writeString(folder.resolve("other.ttf"), "");
        try (var pdf = Pdf.page("<p>依法行政</p>", Pdf.printer(folder))) {
            assertThat(fonts(pdf))
                    .extracting(PDFont::getName)
                    .allMatch(each -> each.endsWith("FandolFang-Regular"));
        }
    }

    private void copy(String ours, String theirs) throws IOException {
        try (var font = PdfPrinterTests.class.getResourceAsStream("/fonts/" + ours)) {
            Files.copy(java.util.Objects.requireNonNull(font), folder.resolve(theirs));
        }
    }

    /** Neither a file beside the portal nor anything in the net is read. */
    @Test
    void nothingFromOutsideIsRead() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.svg"), picture()).toUri();
        var body =
                "<p>甲</p><img src=\"%s\"/><object data=\"%s\"/><link rel=\"stylesheet\" href=\"%s\"/>"
                                .formatted(secret, secret, secret)
                        + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\""
                        + " xmlns:x=\"http://www.w3.org/1999/xlink\"><image x:href=\"%s\"/></svg>"
                                .formatted(secret);
        try (var pdf = Pdf.page(body, PRINTER)) {
            assertThat(Pdf.text(pdf).strip()).isEqualTo("甲");
            for (var page : pdf.getPages()) {
                assertThat(page.getResources().getXObjectNames()).isEmpty();
            }
        }
    }

    private static String picture() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><text y=\"9\">secret</text></svg>";
    }

    @Test
    void anEntityIsNotFollowed() throws Exception {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret").toUri();
        var out = new ByteArrayOutputStream();
        PRINTER.print(
                "<!DOCTYPE html [<!ENTITY x SYSTEM \"%s\">]>".formatted(secret)
                        + "<html><body style=\"font-family:heiti\">a&x;b</body></html>",
                out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(Pdf.text(pdf)).contains("ab").doesNotContain("secret");
        }
    }

    @Test
    void aPageThatIsBrokenLeavesNothing() {
        var out = new ByteArrayOutputStream();
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> PRINTER.print("<html><body><p></body></html>", out));
        assertThat(out.size()).isZero();
    }

    /** Who comes second waits, and gets the file all the same. */
    @Test
    void manyAtOnceAllGetTheirs() throws Exception {
        try (var people = Executors.newFixedThreadPool(4)) {
            var files =
                    Stream.generate(() -> people.submit(() -> pages("<p>排队</p>")))
                            .limit(8)
                            .toList();
            for (Future<Integer> file : files) {
                assertThat(file.get()).isEqualTo(1);
            }
        }
    }

    private static int pages(String body) throws IOException {
        try (var pdf = Pdf.page(body, PRINTER)) {
            return pdf.getNumberOfPages();
        }
    }
}
