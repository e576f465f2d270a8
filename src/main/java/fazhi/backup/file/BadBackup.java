package fazhi.backup.file;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A backup that cannot be used (备份不可用), and in which way. */
public final class BadBackup extends IOException {

    private final String key;

    private final Object about;

    public BadBackup(String key, Path file, @Nullable Throwable cause) {
        this(key, (Object) file, cause);
    }

    public BadBackup(String key, Object about, @Nullable Throwable cause) {
        super(key + " " + about, cause);
        this.key = key;
        this.about = about;
    }

    /** Of the sentence, below {@code backup.bad}. */
    public String key() {
        return "backup.bad." + key;
    }

    public String about() {
        return about.toString();
    }
}
