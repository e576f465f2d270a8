package fazhi.office;

import fazhi.figure.ChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The value on each bar, point and slice; POI has no call for it. */
record ChartLabels(ChartData data, OfficialFonts.Face face, double points) {

    void apply(CTDLbls labels, int series) {
        boolean pie = data.kind() == ChartData.Kind.PIE;
        var format = labels.addNewNumFmt();
        format.setFormatCode(Values.format(data));
        format.setSourceLinked(false);
        if (data.kind() == ChartData.Kind.STACKED) {
            new ChartText(face, points, Palette.textOn(series)).apply(labels.addNewTxPr());
        }
        labels.addNewDLblPos().setVal(position());
        // all six, or PowerPoint shows those left out
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(pie);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
        if (pie) {
            labels.setSeparator(" ");
            labels.addNewShowLeaderLines().setVal(true);
        }
    }

    private STDLblPos.Enum position() {
        return switch (data.kind()) {
            case COLUMN, PIE -> STDLblPos.OUT_END;
            case STACKED -> STDLblPos.CTR;
            case LINE, DOTS -> STDLblPos.T;
        };
    }
}
