package fazhi.presentation.pptx;

import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The places of the cover: a large title, a short red rule, the subtitle. */
record CoverLayout(XSLFSlideLayout layout) {

    private static final int TITLE_POINTS = 44;

    private static final int RULE = 160;

    void apply() {
        var title = layout.getPlaceholder(0);
        title.setAnchor(line(140, 120));
        layout.getPlaceholder(1).setAnchor(line(312, 110));
        var style = ((CTShape) title.getXmlObject()).getTxBody().getLstStyle().addNewLvl1PPr();
        style.setAlgn(STTextAlignType.CTR);
        style.addNewDefRPr().setSz(TITLE_POINTS * 100);
        rule();
    }

    private void rule() {
        var rule = layout.createAutoShape();
        rule.setShapeType(ShapeType.RECT);
        rule.setAnchor(new Rectangle2D.Double((DeckMaster.WIDTH - RULE) / 2.0, 282, RULE, 4));
        rule.setFillColor(DeckMaster.RED);
        rule.setLineColor(null);
    }

    private static Rectangle2D line(double top, double height) {
        return new Rectangle2D.Double(DeckMaster.MARGIN, top, DeckMaster.TEXT_WIDTH, height);
    }
}
