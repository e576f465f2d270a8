package fazhi.presentation.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The places of the cover: a red rule at the left, the title, the subtitle. */
record CoverLayout(XSLFSlideLayout layout) {

    private static final int TITLE_POINTS = 44;

    private static final int RULE = 216;

    /** Where the words begin, right of the rule. */
    static final int LEFT = 77;

    void apply() {
        var title = layout.getPlaceholder(0);
        title.setAnchor(line(206, 96));
        flush(title);
        layout.getPlaceholder(1).setAnchor(line(310, 68));
        flush(layout.getPlaceholder(1));
        var style = ((CTShape) title.getXmlObject()).getTxBody().getLstStyle().addNewLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        style.addNewDefRPr().setSz(TITLE_POINTS * 100);
        rule();
    }

    /** Words begin where those above them begin, and at the top of their place. */
    private static void flush(XSLFTextShape place) {
        place.setLeftInset(0);
        place.setTopInset(0);
        place.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private void rule() {
        var rule = layout.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double(LEFT - 33, 162, 9, RULE));
        rule.setFillColor(DeckMaster.RED);
        rule.setLineColor(null);
    }

    private static Rectangle2D line(double top, double height) {
        return new Rectangle2D.Double(
                LEFT, top, DeckMaster.WIDTH - LEFT - DeckMaster.MARGIN, height);
    }
}
