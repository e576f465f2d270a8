package fazhi.common.text;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as people list them in one cell (名称): of persons and of organisations. */
public final class NameText {

    private static final Pattern NAME = pattern("name");

    private static final List<Pattern> ORGANISATION =
            Stream.of("word", "end", "latin").map(NameText::pattern).toList();

    private NameText() {}

    private static Pattern pattern(String key) {
        return Pattern.compile(
                Words.load("patterns.properties").getProperty("organisation." + key),
                Pattern.CASE_INSENSITIVE);
    }

    public static boolean isOrganisation(String name) {
        return ORGANISATION.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    /** Writes each name of a list otherwise; marks and brackets between them stay. */
    public static String each(String text, UnaryOperator<String> change) {
        return NAME.matcher(text)
                .replaceAll(name -> Matcher.quoteReplacement(change.apply(name.group())));
    }
}
