package fazhi.ledger.file;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.archive.SmallProcess;
import fazhi.ledger.Books;
import fazhi.ledger.HostileBooks;
import fazhi.ledger.OfficeBooks;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTests {

    private static final String EVERY_KIND =
            """
            <row r='3'>
            <c r='A3' t='inlineStr'><is><t>甲</t></is></c>
            <c r='C3' s='1'><v>44897.5</v></c>
            <c r='D3'><v>0.30000000000000004</v></c>
            <c r='E3' t='b'><v>1</v></c>
            <c r='F3' t='e'><v>#REF!</v></c>
            <c r='G3' t='str'><f>A3</f><v>乙_x000D_</v></c>
            </row>
            """;

    @TempDir Path folder;

    @Test
    void numbersDaysAndTextsAreToldApart() throws IOException {
        var row = xlsx(Books.sheet(EVERY_KIND)).rows().getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.cells())
                .containsExactly(
                        Cell.text("甲"),
                        Cell.BLANK,
                        new Cell(Cell.Kind.DAY, "2022-12-02", false),
                        new Cell(Cell.Kind.NUMBER, "0.3", false),
                        Cell.text("true"),
                        new Cell(Cell.Kind.ERROR, "#REF!", false),
                        Cell.text("乙\r"));
    }

    @Test
    void daysCountFrom1904InOldMacintoshFiles() throws IOException {
        var table = xlsx(Books.since1904("<row r='1'><c r='A1' s='1'><v>43435</v></c></row>"));
        assertThat(table.since1904()).isTrue();
        assertThat(table.rows().getFirst().cell(0).text()).isEqualTo("2022-12-02");
    }

    @Test
    void excelBelievesInTheLeapDayOf1900() {
        assertThat(ExcelDays.day(new java.math.BigDecimal(59), false))
                .hasValue(java.time.LocalDate.of(1900, 2, 28));
        assertThat(ExcelDays.day(new java.math.BigDecimal(60), false)).isEmpty();
        assertThat(ExcelDays.day(new java.math.BigDecimal(61), false))
                .hasValue(java.time.LocalDate.of(1900, 3, 1));
    }

    @Test
    void aMergedBlockHoldsForTheRowsBelow() throws IOException {
        var table =
                xlsx(
                        Books.sheet(
                                "<row r='1'><c r='A1'><v>7</v></c><c r='B1'><v>1</v></c></row><row"
                                        + " r='2'><c r='B2'><v>2</v></c></row><row r='3'><c"
                                        + " r='B3'><v>3</v></c></row>",
                                "<mergeCells><mergeCell ref='A1:A2'/></mergeCells>"));
        assertThat(table.rows())
                .extracting(row -> row.cell(0).text())
                .containsExactly("7", "7", "");
        assertThat(table.rows().get(1).cell(0).merged()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void textIsReadInItsEncoding(String encoding) throws IOException {
        var mark = encoding.startsWith("UTF-16") ? "\uFEFF" : "";
        var text = mark + "案由,当事人\n\"非法,采矿\",镕喆\n";
        var file = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName(encoding)));
        assertThat(read(file).rows().get(1).cells())
                .extracting(Cell::text)
                .containsExactly("非法,采矿", "镕喆");
    }

    @Test
    void tabsOfPastedCellsAndTheGuardOfFormulas() throws IOException {
        var file = Files.writeString(folder.resolve("p"), "\uFEFF标题\n甲\t'=1+1\n");
        assertThat(read(file).rows().get(1).cells())
                .extracting(Cell::text)
                .containsExactly("甲", "=1+1");
    }

    private interface Attack {
        Path make(Path folder) throws IOException;
    }

    private static Arguments attack(String name, String key, Attack attack) {
        return Arguments.of(name, key, attack);
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                attack("ratio bomb", "import.unpacks-too-large", Books::ratioBomb),
                attack("60,000 parts", "import.too-many-parts", Books::manyParts),
                attack("archive in archive", "import.not-a-table", Books::nested),
                attack("a million rows", "import.too-many-rows", Books::millionRows),
                attack("large shared strings", "import.too-much-text", Books::sharedStrings),
                attack("a million columns", "import.too-many-columns", Books::millionColumns),
                attack("a million merged cells", "import.harmful", Books::mergedCells),
                attack("a million styles", "import.harmful", Books::styles),
                attack("deep elements", "import.harmful", Books::deep),
                attack("an attribute of 150 MB", "import.harmful", HostileBooks::attribute),
                attack("an attribute in UTF-16", "import.harmful", HostileBooks::wideAttribute),
                attack("a comment of 150 MB", "import.harmful", HostileBooks::comment),
                attack("an instruction of 150 MB", "import.harmful", HostileBooks::instruction),
                attack("a text of 150 MB", "import.harmful", HostileBooks::text),
                attack("a text in pieces", "import.harmful", HostileBooks::textInPieces),
                attack("characters of 150 MB", "import.harmful", HostileBooks::characters),
                attack("a shared string of 150 MB", "import.harmful", HostileBooks::sharedString),
                attack("a string of many runs", "import.harmful", HostileBooks::runs),
                attack("a formula of 150 MB", "import.harmful", HostileBooks::formula),
                attack("a merged area of 150 MB", "import.harmful", HostileBooks::mergedArea),
                attack("a link of 150 MB", "import.harmful", HostileBooks::link),
                attack("a million names", "import.harmful", HostileBooks::names),
                attack("a million name spaces", "import.harmful", HostileBooks::nameSpaces),
                attack("many empty strings", "import.too-much-text", HostileBooks::emptyStrings),
                attack("brackets in a style", "import.harmful", HostileBooks::brackets),
                attack("an entity behind a comment", "import.harmful", HostileBooks::lateEntity),
                attack("an odd encoding", "import.harmful", HostileBooks::oddEncoding),
                attack("outside entity", "import.harmful", Books::entity),
                attack("billion laughs", "import.harmful", Books::laughs),
                attack("old office file", "import.old-format", Books::oldOffice),
                attack("picture", "import.not-a-table", Books::picture),
                attack("real .xls named .xlsx", "import.old-format", OfficeBooks::renamed),
                attack("a password", "import.old-format", OfficeBooks::locked),
                attack("web page", "import.web-page", Books::webPage),
                attack("nothing", "import.empty-file", Books::nothing),
                attack("cut off", "import.damaged", Books::cutOff));
    }

    private static SmallProcess process;

    @BeforeAll
    static void start() throws IOException {
        process = SmallProcess.start();
    }

    @AfterAll
    static void end() {
        process.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void anAttackIsAnsweredWithASentenceAndCostsLittle(String name, String key, Attack attack)
            throws Exception {
        assertThat(process.read(attack.make(folder))).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E-999999999", "0.0E-999999999", "1E999999999", "-1E-400"})
    void aNumberIsNotWrittenOutToTheLengthItSays(String number) throws IOException {
        var table = xlsx(Books.sheet("<row r='1'><c r='A1'><v>" + number + "</v></c></row>"));
        assertThat(table.rows().getFirst().cell(0).text().length()).isLessThan(20);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, true",
        "m/d;@, true",
        "[$-F800]dddd, true",
        "mm:ss, false",
        "0.00\"mm\", false",
        "\\m0, false",
        "[Red]0;mmm, true",
        "[m]:ss, false",
        "[[[[yy, true"
    })
    void aNumberFormatSaysWhetherItMeansADay(String format, boolean day) throws IOException {
        var parts = Books.sheet("<row r='1'><c r='A1' s='0'><v>44897</v></c></row>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='200' formatCode='"
                        + format.replace("\"", "&quot;")
                        + "'/></numFmts><cellXfs><xf numFmtId='200'/></cellXfs></styleSheet>");
        assertThat(xlsx(parts).rows().getFirst().cell(0).kind())
                .isEqualTo(day ? Cell.Kind.DAY : Cell.Kind.NUMBER);
    }

    @Test
    void aLinkToAnotherFileIsNotFollowed() throws IOException {
        var table =
                read(
                        Books.write(
                                folder,
                                Books.outsideLink("<row r='1'><c r='A1'><v>1</v></c></row>")));
        assertThat(table.rows()).hasSize(1);
    }

    private Table xlsx(java.util.Map<String, String> parts) throws IOException {
        return read(Books.write(folder, parts));
    }

    private static Table read(Path path) throws IOException {
        try (var file = TableFile.open(path)) {
            return file.read(0);
        }
    }
}
