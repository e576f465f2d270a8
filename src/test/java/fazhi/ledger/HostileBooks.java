package fazhi.ledger;

import static fazhi.ledger.Books.MAIN;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks that are small on the wire and large in a parser (膨胀的工作簿). */
public final class HostileBooks {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String TEXTS = "xl/sharedStrings.xml";

    private static final String STYLES = "xl/styles.xml";

    private static final String KILOBYTE = "x".repeat(1000);

    private static final int TIMES = 150_000;

    private HostileBooks() {}

    /** One cell with something of 150 MB in the middle. */
    private static Path cell(Path folder, String before, String after) throws IOException {
        return Books.with(
                folder,
                SHEET,
                "<worksheet" + MAIN + "><sheetData><row r='1'><c r='A1'" + before,
                KILOBYTE,
                TIMES,
                after + "</c></row></sheetData></worksheet>");
    }

    public static Path attribute(Path folder) throws IOException {
        return cell(folder, " x='", "'><v>1</v>");
    }

    public static Path comment(Path folder) throws IOException {
        return cell(folder, "><!--", "--><v>1</v>");
    }

    public static Path instruction(Path folder) throws IOException {
        return cell(folder, "><?a ", "?><v>1</v>");
    }

    public static Path text(Path folder) throws IOException {
        return cell(folder, " t='inlineStr'><is><t>", "</t></is>");
    }

    public static Path characters(Path folder) throws IOException {
        return cell(folder, " t='str'><v><![CDATA[", "]]></v>");
    }

    public static Path formula(Path folder) throws IOException {
        return cell(folder, "><f t='shared' si='0'>", "</f><v>1</v>");
    }

    public static Path textInPieces(Path folder) throws IOException {
        return Books.with(
                folder,
                SHEET,
                "<worksheet" + MAIN + "><sheetData><row r='1'><c t='str'><v>",
                KILOBYTE + "<!---->",
                TIMES,
                "</v></c></row></sheetData></worksheet>");
    }

    public static Path sharedString(Path folder) throws IOException {
        return shared(folder, "<si><t>", KILOBYTE, "</t></si>");
    }

    public static Path runs(Path folder) throws IOException {
        return shared(folder, "<si>", "<r><t>" + KILOBYTE + "</t></r>", "</si>");
    }

    public static Path emptyStrings(Path folder) throws IOException {
        return Books.with(folder, TEXTS, "<sst" + MAIN + ">", "<si/>".repeat(100), TIMES, "</sst>");
    }

    private static Path shared(Path folder, String start, String each, String end)
            throws IOException {
        return Books.with(folder, TEXTS, "<sst" + MAIN + ">" + start, each, TIMES, end + "</sst>");
    }

    public static Path mergedArea(Path folder) throws IOException {
        return Books.with(
                folder,
                SHEET,
                "<worksheet" + MAIN + "><sheetData/><mergeCells><mergeCell ref='A1:",
                KILOBYTE,
                TIMES,
                "'/></mergeCells></worksheet>");
    }

    public static Path link(Path folder) throws IOException {
        return Books.with(
                folder,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='r1' Target='",
                KILOBYTE,
                TIMES,
                "'/></Relationships>");
    }

    public static Path names(Path folder) throws IOException {
        return numbered(folder, "<n%d/>");
    }

    public static Path nameSpaces(Path folder) throws IOException {
        return numbered(folder, "<c xmlns='n%d'/>");
    }

    private static Path numbered(Path folder, String each) throws IOException {
        var all = new StringBuilder();
        for (int i = 0; i < 1_000_000; i++) {
            all.append(each.formatted(i));
        }
        return Books.write(folder, Books.sheet("<row r='1'>" + all + "</row>"));
    }

    /** One number format for 5,000 cell styles. */
    public static Path brackets(Path folder) throws IOException {
        return Books.with(
                folder,
                STYLES,
                "<styleSheet"
                        + MAIN
                        + "><numFmts><numFmt numFmtId='200' formatCode='"
                        + "[".repeat(200_000)
                        + "'/></numFmts><cellXfs>",
                "<xf numFmtId='200'/>",
                5_000,
                "</cellXfs></styleSheet>");
    }

    /** Beyond the part of a file that a search for the word would look at. */
    public static Path lateEntity(Path folder) throws IOException {
        var parts = Books.sheet("");
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, text) ->
                        "<?xml version='1.0'?>"
                                + ("<!--" + KILOBYTE + "-->").repeat(100)
                                + "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>"
                                + text);
        return Books.write(folder, parts);
    }

    public static Path oddEncoding(Path folder) throws IOException {
        var parts = Books.sheet("");
        parts.computeIfPresent(
                "xl/workbook.xml", (_, text) -> "<?xml version='1.0' encoding='UTF-32'?>" + text);
        return Books.write(folder, parts);
    }

    public static Path wideAttribute(Path folder) throws IOException {
        var parts = Books.sheet("");
        parts.remove(SHEET);
        var file = folder.resolve("wide.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write("\uFEFF<worksheet x='".getBytes(StandardCharsets.UTF_16LE));
            var kilobyte = KILOBYTE.getBytes(StandardCharsets.UTF_16LE);
            for (int i = 0; i < TIMES / 2; i++) {
                zip.write(kilobyte);
            }
            zip.write("'/>".getBytes(StandardCharsets.UTF_16LE));
        }
        return file;
    }
}
