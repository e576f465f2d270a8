package fazhi.figure.board;

import java.util.List;

/**
 * What a pillar's part of a deck opens with (板块开篇): references to figures, {@code id} or {@code
 * id@basis}.
 *
 * @param leading of which the first that is known is written large
 * @param done counts of what was done, told where there is any
 * @param lacking shares short of the whole and counts of what is open, told where there are any
 * @param covered figures these tell on another count, so that no card says them again
 */
public record Chapter(
        List<String> leading, List<String> done, List<String> lacking, List<String> covered) {

    /** A name and nothing else. */
    public static final Chapter NONE = new Chapter(List.of(), List.of(), List.of(), List.of());

    public Chapter {
        leading = List.copyOf(leading);
        done = List.copyOf(done);
        lacking = List.copyOf(lacking);
        covered = List.copyOf(covered);
    }
}
