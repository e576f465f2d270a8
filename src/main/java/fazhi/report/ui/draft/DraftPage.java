package fazhi.report.ui.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Hr;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import fazhi.check.Finding;
import fazhi.check.ui.Highlight;
import fazhi.document.Block;
import fazhi.document.OfficialDocument;
import fazhi.document.OfficialWords;
import fazhi.document.word.TitleLines;
import fazhi.ui.TestIds;
import fazhi.ui.chart.ChartEngine;
import fazhi.ui.chart.ChartPanel;
import fazhi.ui.chart.MatrixPanel;
import fazhi.ui.chart.ValueTable;
import java.util.List;
import java.util.stream.Stream;

/** An official document as a page on the screen (文稿页面), close to how it will be printed. */
public final class DraftPage extends Composite<Div> {

    private final OfficialWords words;

    private final InlineText inline;

    private final ChartEngine engine;

    private final Highlight highlight = new Highlight();

    private final OfficialDocument document;

    /**
     * @param body draws the body with this page's own pen
     */
    DraftPage(
            OfficialDocument document,
            OfficialWords words,
            InlineText inline,
            ChartEngine engine,
            SerializableFunction<DraftPage, List<? extends Component>> body) {
        this.document = document;
        this.words = words;
        this.inline = inline;
        this.engine = engine;
        getContent().addClassName("paper");
        TestIds.mark(getContent(), "report-page");
        head(document);
        body.apply(this).forEach(getContent()::add);
        var date = line("signature", inline.draw(words.date(document.signature().date())));
        document.signature().names().stream()
                .map(name -> line("signature", new Span(name)))
                .forEach(getContent()::add);
        getContent().add(date);
    }

    public OfficialDocument document() {
        return document;
    }

    public void highlight(Finding finding) {
        highlight.show(finding.excerpt());
    }

    public void highlight(String words) {
        highlight.show(words);
    }

    /** What a person has still to write, as it stands on the page, in its order. */
    public List<String> gaps() {
        return document.body().stream()
                .flatMap(
                        block ->
                                block instanceof Block.Paragraph(_, var parts)
                                        ? parts.stream()
                                        : Stream.of())
                .filter(Block.Blank.class::isInstance)
                .map(words::plain)
                .toList();
    }

    private void head(OfficialDocument document) {
        var head = document.head();
        var number = new Div(inline.draw(words.number(head)));
        if (head.upward()) {
            var signer = new Span(new Span(words.signerLabel()), inline.draw(words.signer(head)));
            number.add(signer);
        }
        number.addClassName("document-number");
        head.mark()
                .lines()
                .map(name -> line("head-mark", new Span(name)))
                .forEach(getContent()::add);
        getContent().add(number, new Hr());
        getContent().add(highlight.remember(title(document.title()), document.title()));
        var addressee = new Paragraph();
        words.addressee(document.addressee()).stream().map(inline::draw).forEach(addressee::add);
        addressee.addClassName("addressee");
        getContent().add(addressee);
    }

    /** Broken by sense, as it will stand in Word. */
    private static H1 title(String title) {
        var heading = new H1();
        TitleLines.official().of(title).stream()
                .map(Span::new)
                .peek(line -> line.addClassName("title-line"))
                .forEach(heading::add);
        return heading;
    }

    private static Div lines(List<String> words) {
        var lines = new Div();
        words.stream().map(Paragraph::new).forEach(lines::add);
        return lines;
    }

    private static Div line(String style, Component content) {
        var line = new Div(content);
        line.addClassName(style);
        return line;
    }

    public Component draw(Block block) {
        return switch (block) {
            case Block.Heading heading -> highlight.remember(heading(heading), heading.text());
            case Block.Paragraph paragraph ->
                    highlight.remember(paragraph(paragraph), plain(paragraph));
            case Block.Table(var title, var header, var rows, var routes) ->
                    new Div(new Span(title), new ValueTable("", header, rows, routes).component());
            case Block.Chart(var data) -> new ChartPanel(data, engine, false);
            case Block.Grid(var matrix) -> new MatrixPanel(matrix);
            case Block.Photos photos -> lines(photos.words());
            case Block.Steps steps -> lines(steps.words());
            case Block.PageBreak() -> line("page-break", new Span());
        };
    }

    private static HtmlComponent heading(Block.Heading heading) {
        return switch (heading.level()) {
            case 1 -> new H2(heading.text());
            case 2 -> new H3(heading.text());
            default -> new H4(heading.text());
        };
    }

    private Paragraph paragraph(Block.Paragraph block) {
        var paragraph = new Paragraph();
        block.parts().stream().map(inline::draw).forEach(paragraph::add);
        paragraph.addClassName(
                "origin-" + block.origin().name().toLowerCase(java.util.Locale.ROOT));
        paragraph.setTitle(getTranslation("Origin." + block.origin().name()));
        return paragraph;
    }

    private String plain(Block.Paragraph paragraph) {
        return String.join("", List.copyOf(paragraph.parts()).stream().map(words::plain).toList());
    }
}
