package fazhi.publicity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fazhi.ledger.name.WordSource;
import fazhi.publicity.activity.Theme;
import fazhi.publicity.notice.Notice;
import fazhi.publicity.notice.NoticeRegister;
import fazhi.ui.TestIds;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One message and what was read in it (通知卡); what was guessed says so until it is changed. */
final class NoticeCard extends Composite<Div> {

    private final Notice read;

    private final NoticesView.NoticeKit kit;

    private final String marks;

    private final Checkbox taken = new Checkbox(true);

    private final Select<Notice.Kind> kind = new Select<>();

    private final DatePicker date;

    private final Select<String> sort = new Select<>();

    private final TextField title;

    private final TextField village;

    private final TextField place;

    private final TextField organiser;

    private final TextField partners;

    private final TextField campaignDay;

    private final IntegerField people;

    private final IntegerField materials;

    /**
     * @param nth among the messages read together
     */
    NoticeCard(Notice read, int nth, NoticesView.NoticeKit kit) {
        this.marks = "notice." + nth + ".";
        this.read = read;
        this.kit = kit;
        taken.setLabel(getTranslation("notice.take"));
        kind.setLabel(getTranslation("notice.kind"));
        kind.setItems(Notice.Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation("notice.kind." + each.name()));
        date = kit.days().make(getTranslation("notice.date"));
        date.setValue(read.date());
        title = text("name", read.title());
        mark("title", title);
        village = text("village", read.village());
        place = text("place", read.place());
        organiser = text("organiser", read.organiser());
        partners = text("partners", read.partners());
        campaignDay = text("campaignDay", read.campaignDay());
        people = number("people", read.people());
        materials = number("materials", read.materials());
        TestIds.typed(taken, marks + "taken");
        sort.setLabel(getTranslation("notice.sort"));
        TestIds.typed(sort, marks + "sort");
        kind.addValueChangeListener(event -> sorts(event.getValue()));
        kind.setValue(read.kind());
        mark("kind", kind);
        mark("date", date);
        var fields =
                new FormLayout(
                        kind,
                        date,
                        title,
                        sort,
                        village,
                        place,
                        organiser,
                        partners,
                        campaignDay,
                        people,
                        materials);
        var words = new Paragraph(read.text());
        words.addClassName("notice-words");
        getContent().addClassName("past-card");
        getContent().add(words, taken, fields);
    }

    private TextField text(String field, @Nullable String value) {
        var text = new TextField(getTranslation("notice." + field));
        text.setValue(value == null ? "" : value);
        mark(field, text);
        return text;
    }

    private IntegerField number(String field, @Nullable Integer value) {
        var number = new IntegerField(getTranslation("notice." + field));
        number.setValue(value);
        mark(field, number);
        return number;
    }

    private <F extends Component & HasHelper> void mark(String field, F input) {
        TestIds.typed(input, marks + field);
        if (read.guessed().contains(field)) {
            input.setHelperText(getTranslation("notice.guessed"));
            input.addClassName("guessed");
        }
    }

    /** Themes of an activity, kinds of a meeting; a study session has none. */
    private void sorts(Notice.Kind chosen) {
        List<WordSource.Word> words =
                switch (chosen) {
                    case ACTIVITY ->
                            Stream.of(Theme.values())
                                    .map(
                                            each ->
                                                    new WordSource.Word(
                                                            each.name(),
                                                            getTranslation("Theme." + each.name())))
                                    .toList();
                    case MEETING -> kit.words().of("meeting-kind");
                    case STUDY -> List.of();
                };
        sort.setItems(words.stream().map(WordSource.Word::code).toList());
        sort.setItemLabelGenerator(
                code ->
                        words.stream()
                                .filter(each -> each.code().equals(code))
                                .map(WordSource.Word::label)
                                .findFirst()
                                .orElse(code));
        sort.setVisible(!words.isEmpty());
        if (chosen == Notice.Kind.ACTIVITY) {
            var theme = NoticeRegister.theme(read.text());
            sort.setValue((theme == null ? Theme.OTHER : theme).name());
            sort.setHelperText(getTranslation("notice.guessed"));
        }
    }

    /** Says at its fields what is still needed; true when nothing is. */
    boolean complete() {
        var dated = needed(date, date.isEmpty());
        var named = needed(title, title.isEmpty());
        var sorted = needed(sort, sort.isVisible() && sort.isEmpty());
        return dated && named && sorted;
    }

    private boolean needed(HasValidationProperties field, boolean lacking) {
        field.setErrorMessage(getTranslation("ledger.required"));
        field.setInvalid(lacking);
        return !lacking;
    }

    int line() {
        return read.line();
    }

    boolean taken() {
        return taken.getValue();
    }

    NoticeRegister.Confirmed confirmed() {
        return new NoticeRegister.Confirmed(
                new Notice(
                        read.line(),
                        kind.getValue(),
                        date.getValue(),
                        said(title),
                        said(village),
                        said(place),
                        said(organiser),
                        said(partners),
                        people.getValue(),
                        materials.getValue(),
                        said(campaignDay),
                        read.about(),
                        List.of(),
                        read.note(),
                        read.text()),
                sort.getValue() == null ? "" : sort.getValue());
    }

    private static @Nullable String said(TextField field) {
        return field.getValue().isBlank() ? null : field.getValue().strip();
    }
}
