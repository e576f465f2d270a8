package fazhi.evidence;

import fazhi.common.RecordRef;
import java.time.Instant;

/** One file that proves something about a record (佐证材料); its media type is read from its bytes. */
public record Attachment(
        long id,
        RecordRef object,
        String name,
        String mediaType,
        long size,
        String sha256,
        String caption,
        Instant attachedAt,
        String attachedBy) {

    public static final int NAME_MAX_LENGTH = 200;

    public static final int CAPTION_MAX_LENGTH = 200;

    public static final int FILES_PER_RECORD = 20;

    public static final long MAX_BYTES = 20L * 1024 * 1024;
}
