package fazhi.presentation.pptx;

import fazhi.office.OfficialFonts;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTFontCollection;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextAlignType;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The town's master (母版): white, a thin red band on top, official fonts, 16:9. */
public record DeckMaster(XMLSlideShow show, XSLFSlideMaster master) {

    static final int WIDTH = 960;

    static final int HEIGHT = 540;

    public static final int MARGIN = 40;

    public static final int TEXT_WIDTH = WIDTH - 2 * MARGIN;

    /** Where the message of a slide begins, below the line that names its topic. */
    public static final int TITLE_TOP = 44;

    public static final int TITLE_POINTS = 34;

    public static final int TITLE_LINE = 46;

    public static final int CONTENT_BOTTOM = 500;

    private static final int BAND = 12;

    /** POI's own template is 4:3. */
    private static final double WIDER = WIDTH / 720.0;

    static final Color RED = new Color(0xC00000);

    static DeckMaster prepare(XMLSlideShow show, OfficialFonts fonts) {
        show.setPageSize(new Dimension(WIDTH, HEIGHT));
        forgetTemplate(show);
        var master = show.getSlideMasters().getFirst();
        widen(master);
        for (var each : master.getSlideLayouts()) {
            widen(each);
        }
        fonts(master, fonts);
        title(master);
        band(master);
        pageNumber(master, new SlideText(fonts));
        new CoverLayout(master.getLayout(SlideLayout.TITLE)).apply();
        return new DeckMaster(show, master);
    }

    XSLFSlide cover() {
        return show.createSlide(master.getLayout(SlideLayout.TITLE));
    }

    XSLFSlide slide() {
        return show.createSlide(master.getLayout(SlideLayout.TITLE_ONLY));
    }

    /** The template's own thumbnail and its word on the page format would be wrong. */
    private static void forgetTemplate(XMLSlideShow show) {
        var file = show.getPackage();
        for (var part : file.getPartsByName(Pattern.compile("/docProps/thumbnail.*"))) {
            file.removePart(part.getPartName());
        }
        for (var link : file.getRelationshipsByType(PackageRelationshipTypes.THUMBNAIL)) {
            file.removeRelationship(link.getId());
        }
        show.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setPresentationFormat("Widescreen");
    }

    /** Only shapes with a place of their own; the others follow the master. */
    private static void widen(XSLFSheet sheet) {
        for (var shape : sheet.getShapes()) {
            if (shape.getXmlObject() instanceof CTShape drawn
                    && drawn.getSpPr().isSetXfrm()
                    && shape instanceof XSLFTextShape text) {
                var at = text.getAnchor();
                text.setAnchor(
                        new Rectangle2D.Double(
                                at.getX() * WIDER,
                                at.getY(),
                                at.getWidth() * WIDER,
                                at.getHeight()));
            }
        }
    }

    private static void fonts(XSLFSlideMaster master, OfficialFonts fonts) {
        var scheme = master.getTheme().getXmlObject().getThemeElements().getFontScheme();
        name(scheme.getMajorFont(), fonts.title());
        name(scheme.getMinorFont(), fonts.heading());
    }

    private static void name(CTFontCollection role, OfficialFonts.Face face) {
        role.getLatin().setTypeface(face.name());
        role.getEa().setTypeface(face.name());
    }

    private static void title(XSLFSlideMaster master) {
        var style = master.getXmlObject().getTxStyles().getTitleStyle().getLvl1PPr();
        style.setAlgn(STTextAlignType.L);
        style.getDefRPr().setSz(TITLE_POINTS * 100);
        for (var shape : master.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.TITLE) {
                shape.setAnchor(new Rectangle2D.Double(MARGIN, TITLE_TOP, TEXT_WIDTH, TITLE_LINE));
                shape.setLeftInset(0);
                shape.setTopInset(0);
                shape.setBottomInset(0);
                shape.setVerticalAlignment(VerticalAlignment.TOP);
            }
        }
    }

    private static void band(XSLFSlideMaster master) {
        var band = master.createAutoShape();
        band.setShapeType(ShapeType.RECT);
        band.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, BAND));
        band.setFillColor(RED);
        band.setLineColor(null);
    }

    private static void pageNumber(XSLFSlideMaster master, SlideText text) {
        var box = master.createTextBox();
        box.setAnchor(new Rectangle2D.Double(WIDTH - MARGIN - 100, 504, 100, 30));
        box.clearText();
        var paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        var field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        text.style(field.addNewRPr(), 18, SlideText.GREY);
        field.setT("1");
    }
}
