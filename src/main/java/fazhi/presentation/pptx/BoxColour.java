package fazhi.presentation.pptx;

import fazhi.presentation.Slide.Warning;
import java.awt.Color;
import java.util.Optional;

/** Edge and face of a box by what its words warn of (提示颜色), as on the wall. */
enum BoxColour {
    PLAIN(0x1F5A99, 0xF3F6F9),
    LAW(0xC00000, 0xFBEDEC),
    LACKING(0xB26A00, 0xFDF5E6);

    private final Color edge;

    private final Color face;

    BoxColour(int edge, int face) {
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
}
