package fazhi.improvement.ui.collection;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import fazhi.common.Stored;
import fazhi.improvement.collection.CollectionData;
import fazhi.ledger.name.WordSource;
import fazhi.ui.Links;
import fazhi.ui.RecordChoice;
import fazhi.ui.TestIds;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.PlainForm;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import java.util.Set;

/** Tables handed out to the villages and collected again (台账收集). */
@Route(CollectionNavigation.COLLECTIONS)
@RolesAllowed("LAW_OFFICE")
class CollectionView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient CollectionKit kit;

    private final RecordChoice<CollectionData> choice =
            new RecordChoice<>(
                    "collection", CollectionData::name, CollectionNavigation::collection, this);

    private final Div tools = new Div();

    private final Div body = new Div();

    CollectionView(CollectionKit kit) {
        this.kit = kit;
        addClassName("rounds");
        tools.addClassName("page-tools");
        choice.about(getTranslation("ledger.collection"));
        add(tools, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var all = kit.collections().collections();
        tools.removeAll();
        body.removeAll();
        tools.add(new H2(getPageTitle()), begin());
        if (all.isEmpty()) {
            var empty = new Paragraph(getTranslation("collection.none"));
            empty.addClassName("empty-state");
            body.add(empty);
            return;
        }
        var chosen = choice.offer(all, event);
        tools.addComponentAtIndex(1, choice);
        tools.add(tables(chosen));
        var board = new Div();
        show(board, chosen.id());
        body.add(board, new ReturnPanel(chosen.id(), kit, () -> show(board, chosen.id())));
    }

    private void show(Div board, long collection) {
        board.removeAll();
        board.add(new BoardGrid(kit.collections().board(collection), kit));
    }

    /** The zip for the villages. */
    private Anchor tables(Stored<CollectionData> collection) {
        DownloadHandler handler =
                event -> {
                    event.setFileName(collection.data().name() + ".zip");
                    event.setContentType("application/zip");
                    kit.collections().handOut(collection.id(), event.getOutputStream());
                };
        var link = new Anchor(handler, "");
        link.add(VaadinIcon.DOWNLOAD_ALT.create());
        link.add(getTranslation("collection.zip"));
        link.addClassName("tool-link");
        return TestIds.mark(link, "collection-zip");
    }

    private Button begin() {
        var begin =
                new Button(
                        getTranslation("collection.begin"), VaadinIcon.PLUS.create(), _ -> ask());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return TestIds.mark(begin, "action-begin");
    }

    private void ask() {
        var ledgers = new CheckboxGroup<WordSource.Word>();
        ledgers.setItems(kit.collections().offered());
        ledgers.setItemLabelGenerator(WordSource.Word::label);
        var form =
                new PlainForm<>("collection-draft", CollectionDraft.class, kit.texts())
                        .required("name", new TextField())
                        .required("year", new IntegerField())
                        .required("due", kit.days().make(""))
                        .required("ledgers", ledgers);
        var draft = new CollectionDraft("", kit.today().getYear(), null, Set.of());
        new EditorDialog<>(
                        getTranslation("collection.begin"),
                        form,
                        new Stored<>(0, 0, draft),
                        kit.texts(),
                        typed -> begin(typed.data()))
                .saying(getTranslation("collection.begin-act"))
                .open();
    }

    private void begin(CollectionDraft draft) {
        long collection =
                kit.collections()
                        .begin(
                                draft.name().strip(),
                                Objects.requireNonNull(draft.year()),
                                Objects.requireNonNull(draft.due()),
                                draft.ledgers().stream().map(WordSource.Word::code).toList());
        Links.open(this, CollectionNavigation.collection(collection));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("collection.title");
    }
}
