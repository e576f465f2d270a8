package fazhi.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, honest and hostile ones (手工制作的工作簿). */
public final class Books {

    static final String MAIN = " xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'";

    private static final String KIND =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static final int MILLION = 1_000_000;

    private Books() {}

    public static Map<String, String> sheet(String rows) {
        return sheet(rows, "");
    }

    public static Map<String, String> sheet(String rows, String after) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "_rels/.rels",
                links(
                        "<Relationship Id='r1' Type='"
                                + KIND
                                + "officeDocument' Target='xl/workbook.xml'/>"));
        parts.put(
                "xl/workbook.xml",
                "<workbook"
                        + MAIN
                        + " xmlns:r='"
                        + KIND.substring(0, KIND.length() - 1)
                        + "'><workbookPr/><sheets><sheet name='表1' sheetId='1'"
                        + " r:id='r1'/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                links(
                        "<Relationship Id='r1' Type='"
                                + KIND
                                + "worksheet' Target='worksheets/sheet1.xml'/>"
                                + "<Relationship Id='r2' Type='"
                                + KIND
                                + "styles' Target='styles.xml'/>"));
        parts.put(
                "xl/styles.xml",
                "<styleSheet"
                        + MAIN
                        + "><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/></cellXfs></styleSheet>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet"
                        + MAIN
                        + "><sheetData>"
                        + rows
                        + "</sheetData>"
                        + after
                        + "</worksheet>");
        return parts;
    }

    private static String links(String links) {
        return "<Relationships"
                + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                + links
                + "</Relationships>";
    }

    public static Map<String, String> since1904(String rows) {
        var parts = sheet(rows);
        parts.computeIfPresent(
                "xl/workbook.xml",
                (_, text) -> text.replace("<workbookPr/>", "<workbookPr date1904='1'/>"));
        return parts;
    }

    public static Map<String, String> outsideLink(String rows) {
        var parts = sheet(rows);
        parts.computeIfPresent(
                "xl/_rels/workbook.xml.rels",
                (_, text) ->
                        text.replace(
                                "</Relationships>",
                                "<Relationship Id='r9' Type='"
                                        + KIND
                                        + "externalLink' Target='http://127.0.0.1:1/x'"
                                        + " TargetMode='External'/></Relationships>"));
        return parts;
    }

    public static Path write(Path folder, Map<String, String> parts) throws IOException {
        var file = folder.resolve("book.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    static Path with(Path folder, String part, String start, String each, int times, String end)
            throws IOException {
        var parts = sheet("<row r='1'><c r='A1'><v>1</v></c></row>");
        parts.remove(part);
        if (part.endsWith("sharedStrings.xml")) {
            parts.computeIfPresent(
                    "xl/_rels/workbook.xml.rels",
                    (_, text) ->
                            text.replace(
                                    "</Relationships>",
                                    "<Relationship Id='r3' Type='"
                                            + KIND
                                            + "sharedStrings'"
                                            + " Target='sharedStrings.xml'/></Relationships>"));
        }
        var file = write(folder, parts);
        var whole = folder.resolve("attack.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(whole))) {
            zip.setLevel(1);
            for (var kept : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(kept.getKey()));
                zip.write(kept.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            repeat(zip, each, times);
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        Files.delete(file);
        return whole;
    }

    private static void repeat(OutputStream out, String each, int times) throws IOException {
        int block = 1000;
        var bytes = each.repeat(block).getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times / block; i++) {
            out.write(bytes);
        }
    }

    static Path rows(Path folder, String each, int times) throws IOException {
        return with(
                folder,
                "xl/worksheets/sheet1.xml",
                "<worksheet" + MAIN + "><sheetData>",
                each,
                times,
                "</sheetData></worksheet>");
    }

    public static Path ratioBomb(Path folder) throws IOException {
        return with(folder, "xl/media/image1.png", "", "0".repeat(1000), MILLION / 4, "");
    }

    public static Path manyParts(Path folder) throws IOException {
        var parts = sheet("");
        for (int i = 0; i < 60_000; i++) {
            parts.put("xl/p" + i, "");
        }
        return write(folder, parts);
    }

    public static Path nested(Path folder) throws IOException {
        var inner = Files.readAllBytes(write(folder, sheet("")));
        var file = folder.resolve("nested.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("_rels/.rels"));
            zip.write(links("").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("book.xlsx"));
            zip.write(inner);
        }
        return file;
    }

    public static Path millionRows(Path folder) throws IOException {
        return rows(folder, "<row><c><v>1</v></c></row>", MILLION);
    }

    public static Path sharedStrings(Path folder) throws IOException {
        return with(
                folder,
                "xl/sharedStrings.xml",
                "<sst" + MAIN + ">",
                "<si><t>" + "x".repeat(180) + "</t></si>",
                MILLION / 4,
                "</sst>");
    }

    public static Path millionColumns(Path folder) throws IOException {
        return rows(folder, "<row>" + "<c><v>1</v></c>".repeat(1000), 1000);
    }

    public static Path mergedCells(Path folder) throws IOException {
        return with(
                folder,
                "xl/worksheets/sheet1.xml",
                "<worksheet"
                        + MAIN
                        + "><sheetData><row r='1'><c"
                        + " r='A1'><v>1</v></c></row></sheetData><mergeCells>",
                "<mergeCell ref='A1:A2'/>",
                MILLION,
                "</mergeCells></worksheet>");
    }

    public static Path styles(Path folder) throws IOException {
        return with(
                folder,
                "xl/styles.xml",
                "<styleSheet" + MAIN + "><cellXfs>",
                "<xf numFmtId='0'/>",
                MILLION,
                "</cellXfs></styleSheet>");
    }

    public static Path deep(Path folder) throws IOException {
        return rows(folder, "<a>", MILLION);
    }

    public static Path entity(Path folder) throws IOException {
        return defining(folder, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>");
    }

    public static Path laughs(Path folder) throws IOException {
        return defining(folder, "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'>]>");
    }

    private static Path defining(Path folder, String definition) throws IOException {
        var parts = sheet("");
        parts.computeIfPresent(
                "xl/workbook.xml", (_, text) -> "<?xml version='1.0'?>" + definition + text);
        return write(folder, parts);
    }

    public static Path oldOffice(Path folder) throws IOException {
        return Files.write(
                folder.resolve("a.et"), java.util.HexFormat.of().parseHex("d0cf11e0a1b11ae10000"));
    }

    public static Path picture(Path folder) throws IOException {
        return Files.write(
                folder.resolve("a.xlsx"),
                java.util.HexFormat.of().parseHex("89504e470d0a1a0a0000"));
    }

    public static Path webPage(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("a.xls"), "<html><table><tr><td>1</td></tr></table></html>");
    }

    public static Path nothing(Path folder) throws IOException {
        return Files.write(folder.resolve("a.csv"), new byte[0]);
    }

    public static Path cutOff(Path folder) throws IOException {
        var whole = Files.readAllBytes(write(folder, sheet("")));
        return Files.write(
                folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
    }
}
