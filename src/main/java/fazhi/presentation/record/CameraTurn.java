package fazhi.presentation.record;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How the camera was held (拍摄方向), as phones write it into a JPEG: programs that show pictures turn
 * them by it, PowerPoint and Java do not.
 *
 * @param code 1 upright, 3 on its head, 6 and 8 on its sides, the others mirrored
 */
record CameraTurn(int code) {

    private static final CameraTurn UPRIGHT = new CameraTurn(1);

    private static final int SEGMENT = 0xFF;

    private static final int EXIF = 0xE1;

    private static final int PICTURE = 0xDA;

    private static final int ORIENTATION = 0x0112;

    private static final int ENTRY = 12;

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** True of what was taken with the camera on its side. */
    boolean lies() {
        return code >= 5;
    }

    static CameraTurn of(byte[] file) {
        try {
            return read(ByteBuffer.wrap(file));
        } catch (IndexOutOfBoundsException | IllegalArgumentException _) {
            return UPRIGHT;
        }
    }

    private static CameraTurn read(ByteBuffer file) {
        if (file.getShort(0) != (short) 0xFFD8) {
            return UPRIGHT;
        }
        int at = 2;
        while ((file.get(at) & SEGMENT) == SEGMENT && (file.get(at + 1) & 0xFF) != PICTURE) {
            int length = file.getShort(at + 2) & 0xFFFF;
            int inside = at + 4;
            if ((file.get(at + 1) & 0xFF) == EXIF
                    && file.slice(inside, MARK.length).equals(ByteBuffer.wrap(MARK))) {
                return directory(file.slice(inside + MARK.length, length - 2 - MARK.length));
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static CameraTurn directory(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = exif.getInt(4);
        int entries = exif.getShort(at) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int begin = at + 2 + entry * ENTRY;
            if ((exif.getShort(begin) & 0xFFFF) == ORIENTATION) {
                int code = exif.getShort(begin + 8) & 0xFFFF;
                return code >= 1 && code <= 8 ? new CameraTurn(code) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Puts a picture of this size upright, with its corner where a page begins. */
    AffineTransform placing(double wide, double high) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, high);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, high, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, high, wide);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, wide);
            default -> new AffineTransform();
        };
    }
}
