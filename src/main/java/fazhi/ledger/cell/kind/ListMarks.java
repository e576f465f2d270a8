package fazhi.ledger.cell.kind;

import fazhi.common.Texts;
import fazhi.common.text.VisibleText;
import fazhi.ledger.cell.TableWords;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** How the names in one cell are parted (多名分隔): by the marks of a list, or by lines. */
public record ListMarks(Texts texts) {

    private static final String BLANKS = "[\\s\\p{Z}]+";

    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,3}");

    /** What stands between the marks of a list, or in lines of their own. */
    public List<String> parts(String cell) {
        return Arrays.stream(
                        TableWords.parted(VisibleText.of(cell))
                                .split("[\n" + texts.get("sheet.list-marks") + "]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** The same for people, between whom there may be a blank alone: 周正 吴平, but not 周 正. */
    public List<String> people(String cell) {
        return parts(cell).stream().flatMap(part -> beside(part).stream()).toList();
    }

    private static List<String> beside(String part) {
        var all = List.of(part.split(BLANKS));
        return all.size() > 1 && all.stream().allMatch(ListMarks::person) ? all : List.of(part);
    }

    private static boolean person(String word) {
        return PERSON.matcher(word).matches()
                && TableWords.of("office.end").stream().noneMatch(word::endsWith);
    }

    /** Names in lines of their own as one line; a name that is only wrapped stays whole. */
    public String line(String cell) {
        var lines = cell.split("\\s*\n\\s*");
        return lines.length > 1 && Arrays.stream(lines).allMatch(ListMarks::name)
                ? String.join(texts.get("common.list-mark"), lines)
                : VisibleText.line(cell);
    }

    private static boolean name(String line) {
        return PERSON.matcher(line).matches()
                || line.length() > 2
                        && TableWords.of("office.end").stream().anyMatch(line::endsWith);
    }

    /** Two names with a blank or an 和 between them. */
    String[] loosely(String part) {
        return part.split(texts.get("sheet.loose-marks"));
    }
}
