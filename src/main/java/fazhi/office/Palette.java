package fazhi.office;

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
            List.of("1F5A99", "F0B23E", "2B8A78", "A8CBE8", "5D4A8F", "B5BB4C", "5F6773");

    private static final int BRIGHT = 128;

    private Palette() {}

    /** As six hexadecimal digits. */
    public static String hex(int index) {
        return COLOURS.get(index % COLOURS.size());
    }

    static byte[] rgb(int index) {
        return HexFormat.of().parseHex(COLOURS.get(index % COLOURS.size()));
    }

    static XDDFSolidFillProperties fill(int index) {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb(index)));
    }

    /** The same as six hexadecimal digits. */
    public static String hexOn(int index) {
        return HexFormat.of().formatHex(textOn(index));
    }

    /** Black on light colours, white on dark ones. */
    static byte[] textOn(int index) {
        byte[] rgb = rgb(index);
        double light = 0.299 * (rgb[0] & 0xff) + 0.587 * (rgb[1] & 0xff) + 0.114 * (rgb[2] & 0xff);
        return HexFormat.of().parseHex(light > BRIGHT ? "000000" : "FFFFFF");
    }
}
