package fazhi.ledger.file.xlsx;

import fazhi.common.Refusal;
import fazhi.common.archive.ArchiveGuard;
import fazhi.common.archive.Bounds;
import fazhi.ledger.file.Table;
import fazhi.ledger.file.TableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * An .xlsx (Excel、WPS 表格), read by streaming its parts: a tree of it would need many times its
 * size.
 *
 * @see "docs/decisions/070-uploaded-tables.md"
 */
public final class XlsxFile implements TableFile {

    /** Most characters of all texts a workbook keeps in one place. */
    private static final long MAX_SHARED = 20_000_000;

    private static final int MAX_TEXTS = 1_000_000;

    private final ZipFile archive;

    private final XlsxBook book;

    private @Nullable List<String> texts;

    private @Nullable XlsxStyles styles;

    private XlsxFile(ZipFile archive, XlsxBook book) {
        this.archive = archive;
        this.book = book;
    }

    public static XlsxFile open(Path file) throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException _) {
            throw new Refusal("import.damaged");
        }
        try {
            new ArchiveGuard(archive, Bounds.TABLE).check();
            return new XlsxFile(archive, XlsxBook.read(archive));
        } catch (XMLStreamException | ZipException _) {
            archive.close();
            throw new Refusal("import.damaged");
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    @Override
    public List<String> sheets() {
        return book.sheets().stream().map(XlsxBook.Sheet::name).toList();
    }

    @Override
    public List<String> hiddenSheets() {
        return book.hidden();
    }

    @Override
    public Table read(int sheet, int rows) throws IOException {
        var asked = book.sheets().get(sheet);
        try (var xml = Xml.of(XlsxBook.part(archive, asked.part()))) {
            var parser = new SheetParser(texts(), styles(), book.since1904());
            var read = parser.read(xml, rows);
            return new Table(asked.name(), read, book.since1904(), parser.hiddenColumns());
        } catch (XMLStreamException | ZipException _) {
            throw new Refusal("import.damaged");
        }
    }

    private List<String> texts() throws IOException, XMLStreamException {
        if (texts == null) {
            texts = book.texts().isEmpty() ? List.of() : shared();
        }
        return texts;
    }

    private List<String> shared() throws IOException, XMLStreamException {
        var all = new ArrayList<String>();
        long characters = 0;
        try (var xml = Xml.of(XlsxBook.part(archive, book.texts()))) {
            while (xml.next()) {
                if (xml.at("si")) {
                    var text = xml.runs("si");
                    characters += text.length() + 1;
                    if (characters > MAX_SHARED || all.size() >= MAX_TEXTS) {
                        throw new Refusal("import.too-much-text");
                    }
                    all.add(text);
                }
            }
        }
        return all;
    }

    private XlsxStyles styles() throws IOException, XMLStreamException {
        if (styles == null) {
            styles =
                    book.styles().isEmpty()
                            ? new XlsxStyles()
                            : XlsxStyles.read(XlsxBook.part(archive, book.styles()));
        }
        return styles;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
