package fazhi.office;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;

/** The typeface, size and colour of a chart's words. */
record ChartText(OfficialFonts.Face face, double points, byte[] colour) {

    private static final int HUNDREDTHS = 100;

    /** One run default only: a second one breaks the schema, which Word answers with "repair". */
    void apply(CTTextBody body) {
        body.addNewBodyPr();
        body.addNewLstStyle();
        var paragraph = body.addNewP();
        var run = paragraph.addNewPPr().addNewDefRPr();
        run.setSz((int) Math.round(points * HUNDREDTHS));
        run.addNewSolidFill().addNewSrgbClr().setVal(colour);
        run.addNewLatin().setTypeface(face.name());
        run.addNewEa().setTypeface(face.name());
        paragraph.addNewEndParaRPr().setLang("zh-CN");
    }
}
