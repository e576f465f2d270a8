package fazhi.ui.ledger.sheet.check;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import fazhi.common.Texts;
import fazhi.ledger.intake.ImportCheck;
import fazhi.ui.TestIds;

/** What is said about a file and needs no answer (说明). */
final class ToldList extends Composite<Div> {

    private final Texts texts;

    private final UnorderedList list = TestIds.mark(new UnorderedList(), "import-told");

    ToldList(Texts texts) {
        this.texts = texts;
        getContent().add(list);
    }

    void update(ImportCheck check) {
        list.removeAll();
        check.told()
                .forEach(
                        told ->
                                list.add(
                                        new ListItem(
                                                texts.get(
                                                        "import.note",
                                                        told.column(),
                                                        told.reason()))));
    }
}
