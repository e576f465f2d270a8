package fazhi.presentation.pptx;

import fazhi.presentation.Slide.Warning;
import java.awt.Color;
import java.util.Optional;

/** Edge, face and number of a box by what its words warn of (提示颜色), as on the wall. */
enum BoxColour {
    PLAIN(0x1F5A99, 0xF3F6F9, SlideText.BLUE),
    LAW(0xC00000, 0xFBEDEC, "A50000"),
    LACKING(0xB26A00, 0xFDF5E6, "7A4800");

    private final Color edge;

    private final Color face;

    private final String number;

    BoxColour(int edge, int face, String number) {
        this.number = number;
        this.edge = new Color(edge);
        this.face = new Color(face);
    }

    static BoxColour of(Optional<Warning> warning) {
        return warning.map(
                        each ->
                                switch (each) {
                                    case LAW -> LAW;
                                    case LACKING -> LACKING;
                                })
                .orElse(PLAIN);
    }

    Color edge() {
        return edge;
    }

    Color face() {
        return face;
    }

    /** As a file names it. */
    String number() {
        return number;
    }
}
