package fazhi.presentation.record;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture made fit for a wall (照片处理): as large as a projector shows, turned as the camera was
 * held, and nothing else of what the file says.
 */
final class Exposure {

    /** The longer side of a projector's picture. */
    static final int MOST = 1920;

    private static final float QUALITY = 0.85f;

    private Exposure() {}

    /**
     * @throws IOException when the bytes are no picture that can be read
     */
    static byte[] of(byte[] file) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in);
                return jpeg(turned(read(reader), CameraTurn.of(file)));
            } catch (IllegalArgumentException | IndexOutOfBoundsException broken) {
                throw new IOException(broken);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Every second or third point of a picture that is far too large; the rest is never held. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int longer = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longer / MOST);
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage turned(BufferedImage picture, CameraTurn turn) {
        int wide = picture.getWidth();
        int high = picture.getHeight();
        double scale = Math.min(1, (double) MOST / Math.max(wide, high));
        int across = Math.max(1, (int) Math.round(wide * scale));
        int down = Math.max(1, (int) Math.round(high * scale));
        var drawn =
                new BufferedImage(
                        turn.lies() ? down : across,
                        turn.lies() ? across : down,
                        BufferedImage.TYPE_INT_RGB);
        var graphics = drawn.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
        var place = turn.placing(across, down);
        place.concatenate(
                AffineTransform.getScaleInstance((double) across / wide, (double) down / high));
        graphics.drawImage(picture, place, null);
        graphics.dispose();
        return drawn;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
