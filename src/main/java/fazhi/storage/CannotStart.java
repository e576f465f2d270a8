package fazhi.storage;

import java.util.Arrays;
import java.util.List;

/** The data cannot be opened as it is (无法启动): a sentence for the console, nothing was changed. */
public final class CannotStart extends RuntimeException {

    private final String key;

    private final List<Object> arguments;

    /**
     * @param key of the sentence, below {@code cli.start}
     */
    public CannotStart(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = "cli.start." + key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
