package fazhi.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as an office program makes them, that cannot be read (办公软件生成的工作簿). */
public final class OfficeBooks {

    private OfficeBooks() {}

    /** A workbook of 1997 under today's name. */
    public static Path renamed(Path folder) throws IOException {
        try (var book = new HSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            filled(book).write(bytes);
            return Files.write(folder.resolve("renamed.xlsx"), bytes.toByteArray());
        }
    }

    public static Path locked(Path folder) throws IOException {
        return Files.write(folder.resolve("locked.xlsx"), locked());
    }

    public static byte[] locked() {
        try (var container = new POIFSFileSystem();
                var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var plain = encryptor.getDataStream(container)) {
                filled(book).write(plain);
            }
            container.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Workbook filled(Workbook book) {
        book.createSheet().createRow(0).createCell(0).setCellValue(1);
        return book;
    }
}
