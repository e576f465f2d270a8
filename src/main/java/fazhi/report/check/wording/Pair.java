package fazhi.report.check.wording;

import fazhi.report.read.PatternBook;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;

/** Two ways to write one compound (异写词), and names in which neither counts. */
record Pair(String one, String other, List<String> names) {

    static List<Pair> read(String resource) {
        return StreamSupport.stream(PatternBook.lines(resource).spliterator(), false)
                .map(line -> line.split(" \\| "))
                .map(
                        part ->
                                new Pair(
                                        part[0],
                                        part[1],
                                        part.length < 3 ? List.of() : names(part[2])))
                .toList();
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
