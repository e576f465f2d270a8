package fazhi.evidence;

import static fazhi.evidence.Samples.archive;
import static fazhi.evidence.Samples.compound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fazhi.common.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisguiseTests {

    @TempDir private Path folder;

    static Stream<Arguments> honest() {
        return Stream.of(
                arguments("a.pdf", Samples.PDF),
                arguments("a.PNG", Samples.PNG),
                arguments("a.jpeg", Samples.JPEG),
                arguments("a.mp4", Samples.MP4),
                arguments("a.zip", archive("readme.txt")),
                arguments("a.docx", archive("word/document.xml")),
                arguments("a.xlsx", archive("xl/workbook.xml")),
                arguments("a.pptx", archive("ppt/presentation.xml")),
                arguments("a.doc", compound("WordDocument")),
                arguments("a.wps", compound("WordDocument")),
                arguments("a.et", compound("Workbook")),
                arguments("a.ppt", compound("PowerPoint Document")));
    }

    static Stream<Arguments> disguised() {
        return Stream.of(
                arguments("program.pdf", Samples.PROGRAM),
                arguments("program.exe.pdf", Samples.PROGRAM),
                arguments("page.jpg", Samples.HTML),
                arguments("drawing.png", Samples.SVG),
                arguments("photo.png", Samples.JPEG),
                arguments("archive.docx", archive("readme.txt")),
                arguments("macros.docx", archive("word/document.xml", "word/vbaProject.bin")),
                arguments("sheet.docx", archive("xl/workbook.xml")),
                arguments("cut.zip", Samples.text("PK\u0003\u0004 and no more")),
                arguments("installer.doc", compound("Installer")),
                arguments("page.doc", Samples.HTML),
                arguments("empty.pdf", new byte[0]));
    }

    @ParameterizedTest
    @MethodSource("honest")
    void whatTheNameSaysIsAccepted(String name, byte[] content) throws IOException {
        assertThat(seenThrough(name, content)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void whatTheNameHidesIsSeenThrough(String name, byte[] content) throws IOException {
        assertThat(seenThrough(name, content)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.html", "a.exe", "a.pdf.exe", "a", "pdf.", "a.txt"})
    void otherKindsAreNotAccepted(String name) {
        assertThat(FileKind.named(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.pdf",
                "..\\a.pdf",
                "/etc/a.pdf",
                ".pdf",
                " ",
                "a\n.pdf",
                "a\u202Efdp.exe"
            })
    void aNameIsNoPath(String name) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> FileName.checked(name))
                .withMessage("evidence.name");
    }

    private boolean seenThrough(String name, byte[] content) throws IOException {
        var file = Files.write(folder.resolve("file"), content);
        return Disguise.seenThrough(file, FileKind.named(name).orElseThrow());
    }
}
