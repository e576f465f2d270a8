package fazhi.presentation.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Photos come to the wall no larger than it is, and the right way up. */
class ExposureTests {

    private static final int LIGHT = 128;

    private static BufferedImage shown(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Exposure.of(file)));
    }

    @Test
    void whatIsLargerThanAWallIsMadeSmaller() throws IOException {
        var shown = shown(Snapshots.jpeg(4000, 3000));
        assertThat(shown.getWidth()).isEqualTo(Exposure.MOST);
        assertThat(shown.getHeight()).isEqualTo(1440);
        assertThat(shown(Snapshots.jpeg(400, 300)).getWidth()).isEqualTo(400);
    }

    /** Where the red half comes to lie: left, right, top, bottom. */
    @ParameterizedTest
    @CsvSource({
        "1, left",
        "2, right",
        "3, right",
        "4, left",
        "5, top",
        "6, top",
        "7, bottom",
        "8, bottom"
    })
    void aPictureIsTurnedAsTheCameraWasHeld(int code, String side) throws IOException {
        var shown = shown(Snapshots.turned(Snapshots.jpeg(80, 40), code));
        assertThat(shown.getWidth() > shown.getHeight()).isEqualTo(code < 5);
        int x = side.equals("left") ? 5 : side.equals("right") ? shown.getWidth() - 6 : 20;
        int y = side.equals("top") ? 5 : side.equals("bottom") ? shown.getHeight() - 6 : 20;
        var red = new Color(shown.getRGB(x, y));
        assertThat(red.getRed()).isGreaterThan(LIGHT);
        assertThat(red.getBlue()).isLessThan(LIGHT);
    }

    @Test
    void whatAPhoneWroteIsNotHandedOn() throws IOException {
        var file = Snapshots.turned(Snapshots.jpeg(80, 40), 6);
        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("Exif");
        assertThat(new String(Exposure.of(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void whatIsNoPictureIsRefused() {
        var broken = "\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> Exposure.of("text".getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> Exposure.of(broken));
    }
}
