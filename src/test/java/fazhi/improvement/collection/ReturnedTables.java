package fazhi.improvement.collection;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables as villages fill them in. */
public final class ReturnedTables {

    private ReturnedTables() {}

    /** The tables in the zip, by their names. */
    public static Map<String, byte[]> handedOut(CollectionService collections, long id)
            throws IOException {
        var zip = new ByteArrayOutputStream();
        collections.handOut(id, zip);
        var tables = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                tables.put(entry.getName(), in.readAllBytes());
            }
        }
        return tables;
    }

    /** The table with one more row of these texts by header. */
    public static byte[] with(byte[] table, Map<String, String> cells) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            cells.forEach((header, text) -> row.createCell(at(sheet, header)).setCellValue(text));
            book.write(out);
            return out.toByteArray();
        }
    }

    /** The table with one more column of this header. */
    public static byte[] headed(byte[] table, String header) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(table));
                var out = new ByteArrayOutputStream()) {
            var head = book.getSheetAt(0).getRow(0);
            head.createCell(head.getLastCellNum()).setCellValue(header);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int at(Sheet sheet, String header) {
        for (var cell : sheet.getRow(0)) {
            if (cell.getStringCellValue().equals(header)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(header);
    }
}
