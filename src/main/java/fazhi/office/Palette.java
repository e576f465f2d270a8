package fazhi.office;

import fazhi.figure.chart.Tone;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/**
 * Colours of series (图表配色), those of the screen: neighbours differ in lightness too, for grey
 * print; red means overdue only.
 */
public final class Palette {

    private static final List<String> COLOURS =
            List.of("1F5A99", "F0B23E", "2B8A78", "A8CBE8", "5D4A8F", "B5BB4C", "8A5A44");

    /** What is of the year before. */
    private static final List<String> GREYS = List.of("5F6773", "A4ACB5");

    private static final int BRIGHT = 128;

    private Palette() {}

    /** As six hexadecimal digits. */
    public static String hex(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    public static String hex(Tone tone) {
        return tone.before() ? GREYS.get(tone.place() % GREYS.size()) : hex(tone.place());
    }

    static byte[] rgb(Tone tone) {
        return HexFormat.of().parseHex(hex(tone));
    }

    static XDDFSolidFillProperties fill(Tone tone) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(tone)));
    }

    /** The same as six hexadecimal digits. */
    public static String hexOn(Tone tone) {
        return HexFormat.of().formatHex(textOn(tone));
    }

    /** Black on light colours, white on dark ones. */
    static byte[] textOn(Tone tone) {
        byte[] rgb = rgb(tone);
        double light = 0.299 * (rgb[0] & 0xff) + 0.587 * (rgb[1] & 0xff) + 0.114 * (rgb[2] & 0xff);
        return HexFormat.of().parseHex(light > BRIGHT ? "000000" : "FFFFFF");
    }
}
