package fazhi;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.common.Texts;
import fazhi.figure.FigureSource;
import fazhi.ledger.LedgerDirectory;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.context.TestPropertySource;

/** Every text is there in both languages, and none stands in the code. */
@DatabaseTest
@TestPropertySource(properties = {"portal.demo=true", "portal.today=2023-03-01"})
class TranslationsTests {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    private static final Path CODE = Path.of("src/main/java");

    private static final Pattern CHINESE_LITERAL =
            Pattern.compile("\"[^\"\\n]*\\p{IsHan}[^\"\\n]*\"");

    private static final Pattern KEY = Pattern.compile("([^#\\s=][^\\s=]*)=");

    private static final Pattern KEY_IN_CODE =
            Pattern.compile(
                    "(?:getTranslation|texts\\.get|texts\\(\\)\\s*\\.get|new Refusal)\\(\\s*\"([a-zA-Z0-9.-]+)\"\\s*[,)]");

    @Autowired Texts texts;

    @Autowired LedgerDirectory ledgers;

    @Autowired List<FigureSource> figures;

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            return files
                    .filter(file -> file.toString().endsWith("_zh_CN.properties"))
                    .toList()
                    .stream();
        }
    }

    private static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader text = Files.newBufferedReader(file)) {
            properties.load(text);
        }
        return properties;
    }

    private static Path english(Path chinese) {
        return chinese.resolveSibling(chinese.getFileName().toString().replace("_zh_CN", "_en"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameKeys(Path chinese) throws IOException {
        assertThat(read(english(chinese)).keySet()).isEqualTo(read(chinese).keySet());
    }

    /** Of two texts with one key the first is lost without a word. */
    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of("_zh_CN.properties", "_en.properties")) {
            var keys = new ArrayList<String>();
            try (var files = Files.list(MESSAGES)) {
                for (var file : files.filter(each -> each.toString().endsWith(language)).toList()) {
                    Files.readAllLines(file).stream()
                            .map(KEY::matcher)
                            .filter(Matcher::lookingAt)
                            .forEach(each -> keys.add(each.group(1)));
                }
            }
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void patternsTakeTheSameArguments(Path chinese) throws IOException {
        var english = read(english(chinese));
        for (var each : read(chinese).entrySet()) {
            var key = each.getKey().toString();
            if (!key.startsWith("yuan.") && !key.startsWith("format.")) {
                var zh = new MessageFormat(each.getValue().toString(), Locale.ROOT);
                var en = new MessageFormat(english.getProperty(key), Locale.ROOT);
                assertThat(en.getFormatsByArgumentIndex().length)
                        .as(key)
                        .isEqualTo(zh.getFormatsByArgumentIndex().length);
            }
        }
    }

    private static List<Path> code() throws IOException {
        try (var files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    @Test
    void noChineseStandsInTheCode() throws IOException {
        var found = new ArrayList<String>();
        for (var file : code()) {
            for (var line : Files.readAllLines(file)) {
                var text = line.strip();
                if (!text.startsWith("*")
                        && !text.startsWith("//")
                        && !text.startsWith("/*")
                        && CHINESE_LITERAL.matcher(text).find()) {
                    found.add(file + ": " + text);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void everyKeyNamedInTheCodeExists() throws IOException {
        var missing = new ArrayList<String>();
        for (var file : code()) {
            KEY_IN_CODE
                    .matcher(Files.readString(file))
                    .results()
                    .map(match -> match.group(1))
                    .filter(key -> !key.endsWith("."))
                    .filter(key -> !texts.has(key))
                    .forEach(key -> missing.add(file.getFileName() + ": " + key));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyColumnChoiceAndFigureHasItsWords() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            LocaleContextHolder.setLocale(locale);
            assertThat(keys().filter(key -> !texts.has(key))).as(locale.toString()).isEmpty();
        }
        LocaleContextHolder.resetLocaleContext();
    }

    private Stream<String> keys() {
        return Stream.concat(
                figures.stream()
                        .flatMap(each -> each.figures().stream())
                        .filter(each -> each.about() == null)
                        .map(each -> "figure." + each.id()),
                ledgers.all().stream().flatMap(each -> keys(each.format())));
    }

    private static <D extends Record> Stream<String> keys(
            fazhi.ledger.format.LedgerFormat<D> format) {
        var own =
                Stream.of(
                        Stream.of(format.titleKey(), "module." + format.module()),
                        format.columns().stream().map(format::headerKey),
                        format.rules().stream().map(rule -> rule.key()),
                        format.columns().stream()
                                .filter(column -> column.type().isEnum())
                                .flatMap(column -> Stream.of(column.type().getEnumConstants()))
                                .map(each -> fazhi.common.Labels.key((Enum<?>) each)));
        return own.flatMap(each -> each);
    }
}
