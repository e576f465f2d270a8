package fazhi.presentation.record;

import fazhi.common.RecordRef;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a slide of a record points at (指向): the record, and which of its photos. Its text is what a
 * deck keeps: {@code activity/12 34 35}.
 */
public record Pointed(RecordRef record, List<Long> files) {

    private static final String SPACE = " ";

    public Pointed {
        files = List.copyOf(files);
    }

    public static Pointed parse(String text) {
        var words = Arrays.asList(text.split(SPACE));
        return new Pointed(
                RecordRef.parse(words.getFirst()),
                words.stream().skip(1).map(Long::valueOf).toList());
    }

    @Override
    public String toString() {
        return files.isEmpty()
                ? record.toString()
                : files.stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(SPACE, record + SPACE, ""));
    }
}
