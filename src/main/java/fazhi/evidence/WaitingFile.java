package fazhi.evidence;

import java.io.Serializable;

/**
 * A file that arrived and waits for its record to be saved (待登记文件); without one it is put aside.
 */
public record WaitingFile(String name, String mediaType, long size, String sha256, String caption)
        implements Serializable {

    /** The same file, with what it shows. */
    public WaitingFile showing(String what) {
        return new WaitingFile(name, mediaType, size, sha256, what);
    }
}
