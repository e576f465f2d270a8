package fazhi.check.period;

import fazhi.check.read.PatternBook;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Words that are right until a day (有效期用语), and what is said since. */
record Phrase(Pattern words, LocalDate until, String instead) {

    static List<Phrase> read(String resource) {
        return StreamSupport.stream(PatternBook.lines(resource).spliterator(), false)
                .map(line -> line.split(" \\| "))
                .map(
                        part ->
                                new Phrase(
                                        Pattern.compile(part[0]),
                                        LocalDate.parse(part[1]),
                                        part[2]))
                .toList();
    }

    /** The words as they stand in a text, once each. */
    Stream<String> in(String text) {
        return words.matcher(text).results().map(MatchResult::group).distinct();
    }
}
