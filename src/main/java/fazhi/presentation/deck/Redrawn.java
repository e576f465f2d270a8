package fazhi.presentation.deck;

import fazhi.common.Texts;
import fazhi.document.Block;
import fazhi.document.ChartTable;
import fazhi.document.OfficialWords;
import fazhi.figure.chart.ChartData;
import fazhi.presentation.Slide;
import org.springframework.stereotype.Component;

/** Draws a slide's chart as its deck wants it (改换图形). */
@Component
record Redrawn(Texts texts) {

    Slide of(Slide slide, SlidePicture picture) {
        return slide.with(slide.content().stream().map(block -> block(block, picture)).toList());
    }

    private Block block(Block block, SlidePicture picture) {
        return block instanceof Block.Chart(var data) ? drawn(data, picture) : block;
    }

    private Block drawn(ChartData data, SlidePicture picture) {
        return switch (picture) {
            case COMPUTED -> new Block.Chart(data);
            case COLUMN -> as(data, ChartData.Kind.COLUMN);
            case LINE -> as(data, ChartData.Kind.LINE);
            case PIE -> as(data, ChartData.Kind.PIE);
            case TABLE -> ChartTable.of(data, new OfficialWords(texts));
        };
    }

    private static Block as(ChartData data, ChartData.Kind kind) {
        return new Block.Chart(data.bears(kind) ? data.as(kind) : data);
    }
}
