package fazhi.presentation.paper;

import java.util.Optional;
import java.util.stream.Stream;

/** Who meets, and in whose name a paper goes out (会议主体). */
enum Body {
    JOINT,
    PARTY,
    GOVERNMENT;

    /** As the kind of the meeting says, else its name; the government's where neither does. */
    static Body of(String kind, String name) {
        return read(kind).or(() -> read(name)).orElse(GOVERNMENT);
    }

    private static Optional<Body> read(String words) {
        return Stream.of(values()).filter(each -> MinuteWords.bodyIn(each, words)).findFirst();
    }
}
