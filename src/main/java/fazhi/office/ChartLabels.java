package fazhi.office;

import fazhi.figure.chart.ChartData;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** The value on each bar, point and slice; POI has no call for it. */
record ChartLabels(ChartData data, OfficialFonts.Face face, double points) {

    void apply(CTDLbls labels, int series) {
        if (data.endsNamed()) {
            end(labels, series);
            return;
        }
        boolean pie = data.kind() == ChartData.Kind.PIE;
        var format = labels.addNewNumFmt();
        format.setFormatCode(Values.format(data));
        format.setSourceLinked(false);
        if (data.kind() == ChartData.Kind.STACKED) {
            new ChartText(face, points, Palette.textOn(data.tone(series)))
                    .apply(labels.addNewTxPr());
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

    private void end(CTDLbls labels, int series) {
        var label = labels.addNewDLbl();
        label.addNewIdx().setVal(LineEnds.last(data.series().get(series)));
        double shift = new LineEnds(data).shift(series);
        if (shift > 0) {
            var place = label.addNewLayout().addNewManualLayout();
            place.addNewX().setVal(0);
            place.addNewY().setVal(shift);
        }
        var format = label.addNewNumFmt();
        format.setFormatCode(Values.format(data));
        format.setSourceLinked(false);
        // beside the last point, where no line runs
        label.addNewDLblPos().setVal(STDLblPos.R);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(true);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
        label.setSeparator(" ");
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private STDLblPos.Enum position() {
        return switch (data.kind()) {
            case COLUMN, PIE -> STDLblPos.OUT_END;
            case STACKED -> STDLblPos.CTR;
            case LINE, DOTS -> STDLblPos.T;
        };
    }
}
