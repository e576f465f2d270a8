package fazhi.ledger.file;

import fazhi.common.Refusal;
import fazhi.ledger.file.xlsx.XlsxFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file with tables (表格文件), recognised by its content and never by its name. */
public interface TableFile extends Closeable {

    /** Most bytes of a file. */
    long MAX_BYTES = 10L * 1024 * 1024;

    /** Most rows of a sheet, headers aside. */
    int MAX_ROWS = 20_000;

    int MAX_COLUMNS = 100;

    /** Names of the sheets a person sees. */
    List<String> sheets();

    /** Names of the sheets nobody sees; they are not read. */
    default List<String> hiddenSheets() {
        return List.of();
    }

    /**
     * The first rows of a sheet that hold something.
     *
     * @throws Refusal when the sheet holds more than is imported at once
     */
    Table read(int sheet, int rows) throws IOException;

    default Table read(int sheet) throws IOException {
        return read(sheet, Integer.MAX_VALUE);
    }

    /**
     * @throws Refusal with what to do, when it is no table or no honest one
     */
    static TableFile open(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new Refusal("import.too-large", MAX_BYTES / 1024 / 1024);
        }
        return switch (Sniff.of(file)) {
            case ARCHIVE -> XlsxFile.open(file);
            case OLD_OFFICE -> throw new Refusal("import.old-format");
            case MARKUP -> throw new Refusal("import.web-page");
            case TEXT -> CsvFile.open(file);
            case EMPTY -> throw new Refusal("import.empty-file");
            case OTHER -> throw new Refusal("import.not-a-table");
        };
    }
}
