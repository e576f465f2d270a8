package fazhi.check.sequence;

import fazhi.check.read.PatternBook;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/** A course of things with its stages in order (办理流程): 受理, then 办结. */
record Course(List<Pattern> stages) {

    static final List<Course> ALL =
            StreamSupport.stream(PatternBook.lines("/check/stages.txt").spliterator(), false)
                    .map(Course::of)
                    .toList();

    private static Course of(String line) {
        return new Course(Arrays.stream(line.split(" > ")).map(Pattern::compile).toList());
    }

    /** The place of the first stage the words name, or -1. */
    int stage(String words) {
        int first = -1;
        int at = words.length();
        for (int i = 0; i < stages.size(); i++) {
            var match = stages.get(i).matcher(words);
            if (match.find() && match.start() < at) {
                first = i;
                at = match.start();
            }
        }
        return first;
    }
}
