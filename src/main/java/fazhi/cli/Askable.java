package fazhi.cli;

import java.util.Optional;

/**
 * A command that a portal which holds the data carries out itself (可由运行中的门户代办), while people work;
 * all it needs stands in its words.
 */
public interface Askable {

    /** What opens the data it needs; empty where it needs none. */
    Optional<Headless> data();
}
