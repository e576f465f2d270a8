package fazhi.check.language;

import fazhi.check.read.PatternBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads different words for one figure as the same (同义指标). */
public final class Subjects {

    private static final List<Alias> ALIASES = read();

    /** One way to say a term (同义词). */
    private record Alias(String words, String term) {}

    private Subjects() {}

    /** The words with each known way of speaking replaced by its term, a space around it. */
    public static String canonical(String words) {
        var text = new StringBuilder();
        int place = 0;
        while (place < words.length()) {
            var alias = at(words, place);
            text.append(
                    alias == null ? words.substring(place, place + 1) : " " + alias.term() + " ");
            place += alias == null ? 1 : alias.words().length();
        }
        return text.toString().strip().replaceAll(" +", " ");
    }

    /** True for a term of the list. */
    public static boolean known(String word) {
        return ALIASES.stream().anyMatch(alias -> alias.term().equals(word));
    }

    /**
     * Which figure the words are about: its terms and whatever else they say, in a fixed order; a
     * general word (案件) counts only where there is nothing else.
     */
    public static String key(String words) {
        var rest = Statements.PATTERNS.get("filler").matcher(words).replaceAll("");
        var terms = new TreeSet<>(List.of(canonical(rest).split(" ")));
        var telling = new TreeSet<>(terms);
        telling.removeIf(term -> Statements.PATTERNS.in("generic", term));
        return String.join(" ", telling.isEmpty() ? terms : telling);
    }

    private static @Nullable Alias at(String words, int place) {
        return ALIASES.stream()
                .filter(alias -> words.startsWith(alias.words(), place))
                .findFirst()
                .orElse(null);
    }

    private static List<Alias> read() {
        var aliases = new ArrayList<Alias>();
        for (var line : PatternBook.lines("/check/subjects.txt")) {
            var sides = line.split(" = ");
            for (var words : sides[1].split(" ")) {
                aliases.add(new Alias(words, sides[0]));
            }
        }
        return aliases.stream()
                .sorted(Comparator.comparing((Alias alias) -> alias.words().length()).reversed())
                .collect(Collectors.toList());
    }
}
