package fazhi.evidence;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file accepted (文件类型): what they are called, and what they must hold. */
enum FileKind {
    PDF("application/pdf", Content.PDF, "", "pdf"),
    PNG("image/png", Content.PNG, "", "png"),
    JPEG("image/jpeg", Content.JPEG, "", "jpg", "jpeg"),
    MP4("video/mp4", Content.MP4, "", "mp4"),
    ZIP("application/zip", Content.ARCHIVE, "", "zip"),
    DOCX(Office.OPEN + "wordprocessingml.document", Content.ARCHIVE, "word/document.xml", "docx"),
    XLSX(Office.OPEN + "spreadsheetml.sheet", Content.ARCHIVE, "xl/workbook.xml", "xlsx"),
    PPTX(
            Office.OPEN + "presentationml.presentation",
            Content.ARCHIVE,
            "ppt/presentation.xml",
            "pptx"),
    DOC("application/msword", Content.COMPOUND, "WordDocument", "doc", "wps"),
    XLS("application/vnd.ms-excel", Content.COMPOUND, "Workbook", "xls", "et"),
    PPT("application/vnd.ms-powerpoint", Content.COMPOUND, "PowerPoint Document", "ppt");

    /** How the first bytes look. */
    enum Content {
        PDF,
        PNG,
        JPEG,
        MP4,
        ARCHIVE,
        COMPOUND
    }

    /** Media types of Office share their beginning. */
    private static final class Office {
        private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    }

    private final String mediaType;

    private final Content content;

    private final String part;

    private final List<String> endings;

    FileKind(String mediaType, Content content, String part, String... endings) {
        this.mediaType = mediaType;
        this.content = content;
        this.part = part;
        this.endings = List.of(endings);
    }

    static Optional<FileKind> named(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    Content content() {
        return content;
    }

    /** The part inside that makes it this kind, or empty. */
    String part() {
        return part;
    }
}
