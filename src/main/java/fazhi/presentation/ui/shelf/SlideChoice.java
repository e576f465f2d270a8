package fazhi.presentation.ui.shelf;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import fazhi.common.RecordRef;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Right;
import fazhi.ledger.course.CourseService;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import fazhi.presentation.deck.SlideKind;
import fazhi.presentation.record.Pointed;
import fazhi.presentation.record.SlidePhotos;
import fazhi.presentation.ui.slide.PhotoWall;
import fazhi.ui.Notifications;
import fazhi.ui.form.EditorDialog;
import fazhi.ui.form.PlainForm;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks which record a slide shows, and which of its photos (选择单项幻灯片). */
@Component
public record SlideChoice(SlidePhotos photos, PhotoWall wall, Found found, Texts texts) {

    private static final String PROBLEM = "problem";

    /** Where records are looked for (记录来源). */
    @Component
    record Found(
            LedgerDirectory ledgers,
            LedgerAccess access,
            References references,
            CourseService courses) {

        private Stream<? extends LedgerFormat<?>> seen() {
            return ledgers.all().stream()
                    .map(each -> each.format())
                    .filter(format -> access.may(format.id(), Right.SEE));
        }

        /** Ledgers whose records may bear such a slide, the likeliest first. */
        List<String> ledgers(SlideKind kind) {
            return switch (kind) {
                case VILLAGE -> List.of("village");
                case BEFORE_AFTER -> List.of(PROBLEM);
                case MATTER ->
                        seen().map(LedgerFormat::id)
                                .filter(id -> courses.of(id).isPresent())
                                .toList();
                default ->
                        Stream.concat(
                                        Stream.of("activity"),
                                        seen().filter(
                                                        format ->
                                                                format.with(Trait.PERSONAL)
                                                                        .isEmpty())
                                                .map(LedgerFormat::id))
                                .distinct()
                                .toList();
            };
        }
    }

    /** What stands in the form (表单内容). */
    record Choice(@Nullable String ledger, @Nullable Reference record) {}

    /** Which kinds of slide a record bears. */
    List<SlideKind> kinds(RecordRef record) {
        var pictures = photos.of(record);
        return Stream.of(SlideKind.PHOTOS, SlideKind.BEFORE_AFTER, SlideKind.MATTER)
                .filter(
                        kind ->
                                switch (kind) {
                                    case PHOTOS -> !pictures.isEmpty();
                                    case BEFORE_AFTER -> record.ledger().equals(PROBLEM);
                                    default -> found.courses().of(record.ledger()).isPresent();
                                })
                .toList();
    }

    /** Asks for a record first. */
    public void open(SlideKind kind, SerializableConsumer<Pointed> onChosen) {
        var ledgers = found.ledgers(kind);
        var ledger = new Select<String>();
        ledger.setItems(ledgers);
        ledger.setItemLabelGenerator(id -> texts.get(found.ledgers().get(id).format().titleKey()));
        ledger.setVisible(ledgers.size() > 1);
        var record = new ComboBox<Reference>();
        record.setItemLabelGenerator(Reference::label);
        ledger.addValueChangeListener(event -> offer(record, event.getValue()));
        offer(record, ledgers.getFirst());
        var form = new PlainForm<>("slide-choice", Choice.class, texts);
        form.required("ledger", ledger).required("record", record);
        new EditorDialog<>(
                        texts.get("deck.add-" + kind.name().toLowerCase(Locale.ROOT)),
                        form,
                        new Stored<>(0, 0, new Choice(ledgers.getFirst(), null)),
                        texts,
                        saved -> chosen(kind, saved.data(), onChosen))
                .saying(texts.get("deck.choose-record"))
                .open();
    }

    private void offer(ComboBox<Reference> field, String ledger) {
        var source = found.references().source(ledger);
        field.setItems(
                query ->
                        source
                                .find(
                                        query.getFilter().orElse(""),
                                        query.getOffset() + query.getLimit())
                                .stream()
                                .skip(query.getOffset()));
    }

    private void chosen(SlideKind kind, Choice choice, SerializableConsumer<Pointed> onChosen) {
        var ledger = choice.ledger();
        var record = choice.record();
        if (ledger != null && record != null) {
            of(kind, new RecordRef(ledger, record.id()), onChosen);
        }
    }

    /** Asks for photos only where there is a choice. */
    void of(SlideKind kind, RecordRef record, SerializableConsumer<Pointed> onChosen) {
        SerializableConsumer<List<Long>> onPhotos =
                files -> onChosen.accept(new Pointed(record, files));
        switch (kind) {
            case PHOTOS -> {
                var all = photos.of(record);
                if (all.isEmpty()) {
                    Notifications.problem(texts.get("deck.no-photos"));
                } else if (all.size() == 1) {
                    onPhotos.accept(List.of(all.getFirst().id()));
                } else {
                    new PhotoChoice(wall, texts).some(all, onPhotos);
                }
            }
            case BEFORE_AFTER -> {
                var all = photos.around(record);
                if (all.size() < 2) {
                    Notifications.problem(texts.get("deck.no-pair"));
                } else {
                    new PhotoChoice(wall, texts).pair(all, onPhotos);
                }
            }
            default -> onPhotos.accept(List.of());
        }
    }
}
