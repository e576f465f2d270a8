package fazhi.report.check.period;

import fazhi.report.read.PatternBook;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Words that are right until a day (有效期用语), and what is said since. */
record Phrase(String words, LocalDate until, String instead) {

    static List<Phrase> read(String resource) {
        return StreamSupport.stream(PatternBook.lines(resource).spliterator(), false)
                .map(line -> line.split(" \\| "))
                .map(part -> new Phrase(part[0], LocalDate.parse(part[1]), part[2]))
                .toList();
    }
}
