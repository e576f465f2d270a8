package fazhi.ledger.file;

import fazhi.common.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as text (CSV、粘贴的表格): comma, semicolon or tab; UTF-8, UTF-16 or GB18030. */
final class CsvFile implements TableFile {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Before a text that a spreadsheet would take for a formula; the export writes it. */
    private static final char GUARD = '\'';

    private static final String GUARDED = "=+-@\t\r\n|'\uFF1D\uFF0B\uFF0D\uFF20";

    private static final Pattern PICTURE = Pattern.compile("\\s*=?(_xlfn\\.)?DISPIMG\\(");

    private static final Pattern FAILED =
            Pattern.compile("\\s*#(REF!|N/A|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!|SPILL!)\\s*");

    private static final Pattern NAMED_SEPARATOR =
            Pattern.compile("sep=(.)\\r?\\n", Pattern.CASE_INSENSITIVE);

    private static final int SPARE_ROWS = 50;

    /** Lines looked at for the separator. */
    private static final int LOOKED_AT = 20;

    private final String text;

    private CsvFile(String text) {
        this.text = text;
    }

    static CsvFile open(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var text =
                Stream.of(encoding(bytes), Charset.forName("GB18030"))
                        .flatMap(charset -> decoded(bytes, charset))
                        .findFirst()
                        .orElseThrow(() -> new Refusal("import.encoding"));
        return new CsvFile(
                !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    private static Charset encoding(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return StandardCharsets.UTF_8;
    }

    private static Stream<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Stream.of(
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString());
        } catch (CharacterCodingException _) {
            return Stream.empty();
        }
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Table read(int sheet, int limit) {
        var rows = new ArrayList<Table.Row>();
        var named = NAMED_SEPARATOR.matcher(text);
        boolean said = named.lookingAt();
        var records =
                said
                        ? new DelimitedText(text.substring(named.end()), named.group(1).charAt(0))
                        : new DelimitedText(text, separator());
        for (int number = said ? 2 : 1; records.more() && rows.size() < limit; number++) {
            var row = new Table.Row(number, cells(records.row()));
            if (!row.blank()) {
                rows.add(row);
            }
            if (rows.size() > MAX_ROWS + SPARE_ROWS) {
                throw new Refusal("import.too-many-rows", MAX_ROWS);
            }
        }
        return new Table("", rows, false);
    }

    /** The one that the first lines hold most of. */
    private char separator() {
        var start = text.lines().limit(LOOKED_AT).collect(Collectors.joining("\n"));
        return Stream.of('\t', ',', ';')
                .max(Comparator.comparingLong(each -> count(start, each)))
                .orElse(',');
    }

    private static long count(String start, char sign) {
        return start.chars().filter(each -> each == sign).count();
    }

    private static List<Cell> cells(List<String> fields) {
        int last = fields.size();
        while (last > 0 && fields.get(last - 1).isBlank()) {
            last--;
        }
        if (last > MAX_COLUMNS) {
            throw new Refusal("import.too-many-columns", MAX_COLUMNS);
        }
        return fields.subList(0, last).stream().map(CsvFile::cell).toList();
    }

    /** Without what systems write so that a spreadsheet leaves a text alone. */
    private static Cell cell(String field) {
        if (PICTURE.matcher(field).lookingAt()) {
            return new Cell(Cell.Kind.PICTURE, "DISPIMG(", false);
        }
        if (FAILED.matcher(field).matches()) {
            return new Cell(Cell.Kind.ERROR, field.strip(), false);
        }
        return Cell.written(
                field.length() > 1
                                && field.charAt(0) == GUARD
                                && GUARDED.indexOf(field.charAt(1)) >= 0
                        ? field.substring(1)
                        : field);
    }

    @Override
    public void close() {
        // read whole when opened
    }
}
