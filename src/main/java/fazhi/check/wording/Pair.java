package fazhi.check.wording;

import fazhi.check.read.PatternBook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Two ways to write one compound (异写词), and names in which neither counts. */
record Pair(String one, String other, List<String> names) {

    static final List<Pair> ALL = read();

    private static List<Pair> read() {
        return StreamSupport.stream(PatternBook.lines("/check/pairs.txt").spliterator(), false)
                .map(line -> line.split(" \\| "))
                .map(
                        part ->
                                new Pair(
                                        part[0],
                                        part[1],
                                        part.length < 3 ? List.of() : names(part[2])))
                .toList();
    }

    /**
     * True where the words are one way to write a compound of the list, part of a name in it, or
     * hold one.
     */
    static boolean any(String words) {
        return ALL.stream()
                .flatMap(
                        pair -> Stream.concat(Stream.of(pair.one, pair.other), pair.names.stream()))
                .anyMatch(known -> known.contains(words) || words.contains(known));
    }

    /** The text without titles of laws and without the names that never count. */
    String bare(String text) {
        var bare = Wording.words("enclosed").matcher(text).replaceAll("");
        for (var name : names) {
            bare = bare.replace(name, "");
        }
        return bare;
    }

    private static List<String> names(String text) {
        return Arrays.stream(text.split(" ")).map(name -> name.substring(1)).toList();
    }
}
