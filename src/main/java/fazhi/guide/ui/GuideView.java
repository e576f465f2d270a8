package fazhi.guide.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import fazhi.guide.GuideBook;
import fazhi.guide.GuidePart;
import fazhi.ui.PrintButton;
import fazhi.ui.TestIds;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The guide (使用指南): its contents at the side, a part or all of it to read and print. */
@Route(GuideView.ROUTE)
@PermitAll
class GuideView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    static final String ROUTE = "guide";

    private static final String ALL = "all";

    private static final String TO_SECTION =
            "const at = document.getElementById(decodeURIComponent(location.hash.slice(1)));"
                    + "if (at) { setTimeout(() => at.scrollIntoView(), 0); }";

    private final GuideBook book;

    GuideView(GuideBook book) {
        this.book = book;
        addClassName("guide");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter String asked) {
        var parts = book.parts();
        var id = asked == null ? parts.getFirst().id() : asked;
        var shown = id.equals(ALL) ? parts : List.of(book.part(id));
        removeAll();
        var text = new Div();
        text.addClassName("guide-text");
        text.add(tools(id));
        shown.forEach(part -> text.add(new H2(part.title()), new Html(whole(part))));
        add(contents(id), text);
        getElement().executeJs(TO_SECTION);
    }

    private static String whole(GuidePart part) {
        return "<div class=\"guide-part\">" + part.html() + "</div>";
    }

    private HorizontalLayout tools(String id) {
        var all = new Anchor(ROUTE + "/" + ALL, getTranslation("guide.all"));
        all.setVisible(!id.equals(ALL));
        var tools = new HorizontalLayout(all, PrintButton.of(getTranslation("guide.print")));
        tools.addClassName("guide-tools");
        return tools;
    }

    /** All parts, and the sections of the one that is read. */
    private Nav contents(String id) {
        var list = new UnorderedList();
        for (var part : book.parts()) {
            var link = new Anchor(ROUTE + "/" + part.id(), part.title());
            var item = new ListItem(TestIds.mark(link, "guide-" + part.id()));
            if (part.id().equals(id)) {
                link.getElement().setAttribute("aria-current", "page");
                item.add(sections(part));
            }
            list.add(item);
        }
        var contents = new Nav(list);
        contents.setAriaLabel(getTranslation("guide.contents"));
        contents.addClassName("guide-contents");
        return contents;
    }

    private static UnorderedList sections(GuidePart part) {
        var list = new UnorderedList();
        part.sections()
                .forEach(
                        each ->
                                list.add(
                                        new ListItem(
                                                new Anchor(
                                                        ROUTE + "/" + part.id() + "#" + each.id(),
                                                        each.title()))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("guide.title");
    }
}
