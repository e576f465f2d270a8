package fazhi.presentation.record;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import javax.imageio.ImageIO;

/** Photos as phones take them: the left half red, the right half blue. */
public final class Snapshots {

    private static final int HEAD = 2;

    private Snapshots() {}

    public static byte[] jpeg(int wide, int high) {
        var picture = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, wide / 2, high);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(wide / 2, 0, wide - wide / 2, high);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same, saying how the phone was held. */
    static byte[] turned(byte[] jpeg, int code) {
        var exif =
                HexFormat.of()
                        .parseHex(
                                "ffe1002245786966000049492a0008000000010012010300010000000"
                                        + code
                                        + "00000000000000");
        var file = new byte[jpeg.length + exif.length];
        System.arraycopy(jpeg, 0, file, 0, HEAD);
        System.arraycopy(exif, 0, file, HEAD, exif.length);
        System.arraycopy(jpeg, HEAD, file, HEAD + exif.length, jpeg.length - HEAD);
        return file;
    }
}
