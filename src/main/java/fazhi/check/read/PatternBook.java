package fazhi.check.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Expressions over Chinese text (文字模式) kept in a resource, so that words stay out of the code. */
public final class PatternBook {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{([^}]+)}}");

    private final Map<String, Pattern> patterns = new HashMap<>();

    /** Reads resources of lines {@code name = expression}; nothing is unescaped. */
    public PatternBook(String... resources) {
        List.of(resources).forEach(each -> lines(each).forEach(this::add));
    }

    public Pattern get(String name) {
        return Objects.requireNonNull(patterns.get(name), name);
    }

    /** True where the expression is found anywhere in the text. */
    public boolean in(String name, CharSequence text) {
        return get(name).matcher(text).find();
    }

    /** The lines of a word list that are neither empty nor a remark. */
    public static Iterable<String> lines(String resource) {
        try (var stream = PatternBook.class.getResourceAsStream(resource)) {
            return new String(
                            Objects.requireNonNull(stream, resource).readAllBytes(),
                            StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void add(String line) {
        int sign = line.indexOf(" = ");
        var expression =
                REFERENCE
                        .matcher(line.substring(sign + 3))
                        .replaceAll(match -> Matcher.quoteReplacement(known(match.group(1))));
        var name = line.substring(0, sign).strip();
        if (patterns.put(name, Pattern.compile(expression)) != null) {
            throw new IllegalStateException(name);
        }
    }

    private String known(String name) {
        return "(?:" + get(name).pattern() + ")";
    }
}
