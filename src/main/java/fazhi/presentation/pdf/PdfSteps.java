package fazhi.presentation.pdf;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.common.text.Html;
import fazhi.document.Block.Step;
import fazhi.document.Block.Steps;
import fazhi.presentation.pptx.SlideSteps;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/** The acts of a matter (办理环节) on a page of a PDF, where the .pptx has them. */
record PdfSteps(Html page, Texts texts, double top) {

    /** Answers where they end. */
    double write(Steps block) {
        var places = SlideSteps.places(block.steps().size(), top);
        for (int index = 0; index < places.size(); index++) {
            step(block.steps().get(index), places.get(index));
        }
        return places.getLast().getMaxY() + SlideSteps.GAP;
    }

    private void step(Step step, Rectangle2D place) {
        var kind = "step step-" + step.progress().name().toLowerCase(Locale.ROOT);
        var state = step.day().isEmpty() ? Labels.of(step.progress(), texts) : step.day();
        page.raw(PdfSlide.box(kind, place.getX(), place.getY(), place.getWidth()));
        line("step-name", step.name(), SlideSteps.NAME, place.getWidth());
        line("step-state", state, SlideSteps.STATE, place.getWidth());
        page.close("div");
    }

    private void line(String kind, String words, double points, double width) {
        page.raw(
                        String.format(
                                Locale.ROOT,
                                "<div class=\"%s\" style=\"font-size:%.1fpt\">",
                                kind,
                                SlideSteps.fitting(words, points, width)))
                .text(words)
                .close("div");
    }
}
