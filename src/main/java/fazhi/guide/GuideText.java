package fazhi.guide;

import fazhi.guide.GuidePart.Section;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Writes a part of the guide from its Markdown (指南排版). A heading ends with its anchor, {@code ##
 * Filing a case {#file-case}}, so that both languages have the same; markup in the text stays text.
 */
final class GuideText {

    private static final Pattern ANCHOR = Pattern.compile("\\s*\\{#([a-z0-9-]+)}$");

    private static final List<Extension> TABLES = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();

    private GuideText() {}

    static GuidePart write(String id, String markdown) {
        var text = PARSER.parse(markdown);
        var headings = new Headings();
        text.accept(headings);
        var writer =
                HtmlRenderer.builder()
                        .extensions(TABLES)
                        .escapeHtml(true)
                        .sanitizeUrls(true)
                        .attributeProviderFactory(
                                _ -> (node, tag, attributes) -> headings.add(node, tag, attributes))
                        .build();
        return new GuidePart(
                id, headings.title, List.copyOf(headings.sections), writer.render(text));
    }

    /** Takes the title out, sets everything below it one level lower and finds the anchors. */
    private static final class Headings extends AbstractVisitor {

        private final Map<Node, String> anchors = new IdentityHashMap<>();

        private final List<Section> sections = new ArrayList<>();

        private String title = "";

        @Override
        public void visit(Heading heading) {
            if (!(heading.getLastChild() instanceof Text last)) {
                return;
            }
            if (heading.getLevel() == 1) {
                title = last.getLiteral();
                heading.unlink();
                return;
            }
            var anchor = ANCHOR.matcher(last.getLiteral());
            if (anchor.find()) {
                anchors.put(heading, anchor.group(1));
                last.setLiteral(anchor.replaceFirst(""));
                sections.add(new Section(anchor.group(1), last.getLiteral()));
            }
            heading.setLevel(heading.getLevel() + 1);
        }

        void add(Node node, String tag, Map<String, String> attributes) {
            var anchor = anchors.get(node);
            if (anchor != null) {
                attributes.put("id", anchor);
            }
            if (tag.equals("img")) {
                attributes.put("loading", "lazy");
            }
        }
    }
}
