package fazhi.ui.ledger.form;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializablePredicate;
import com.vaadin.flow.function.SerializableRunnable;
import fazhi.audit.InPlaceOf;
import fazhi.common.Ids;
import fazhi.common.Stored;
import fazhi.common.text.VisibleText;
import fazhi.ledger.Ledger;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.Trait;
import fazhi.ui.Notifications;
import fazhi.ui.form.EditorDialog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Adds, changes and removes records of one ledger (台账编辑), for the list and the record page alike.
 */
public final class LedgerEditor<D extends Record> {

    /** Parameter of an address that opens the editor. */
    public static final String WRITE = "write";

    private static final String NEW = "new";

    /** Parts what an address asks for: new, a column, the record it points at. */
    private static final String MARK = ".";

    private static final int BENEATH = 3;

    private static final int NAME_SHOWN = 40;

    private final Ledger<D> ledger;

    private final LedgerKit kit;

    private final SerializableRunnable changed;

    private SerializablePredicate<D> said = _ -> false;

    private @Nullable SerializableConsumer<Long> opening;

    private @Nullable EditorDialog<D> dialog;

    public LedgerEditor(Ledger<D> ledger, LedgerKit kit, SerializableRunnable changed) {
        this.ledger = ledger;
        this.kit = kit;
        this.changed = changed;
    }

    /** Who may have something else to say of a record that was saved; true when it was said. */
    public LedgerEditor<D> onSaved(SerializablePredicate<D> other) {
        said = other;
        return this;
    }

    /** The way to a record that was saved, where its page is not the one shown. */
    public LedgerEditor<D> opening(SerializableConsumer<Long> open) {
        opening = open;
        return this;
    }

    public void add(Map<String, ?> preset) {
        var values = new HashMap<String, @Nullable Object>(own());
        values.putAll(today());
        values.putAll(preset);
        var state = new Stored<>(0, 0, ledger.format().make(values));
        var second = new SecondEntry<>(ledger);
        var parts = kit.parts(ledger.format().id());
        var editor = editor("ledger.add-title", state, stored -> addOnce(stored.data(), parts));
        parts.forEach(part -> editor.also(part.shown(), part::waiting));
        editor.repeating()
                .doubting(
                        data ->
                                second.of(data)
                                        .map(
                                                twin ->
                                                        kit.texts()
                                                                .get(
                                                                        "ledger.second-entry",
                                                                        ledger.title(twin.data()))))
                .at(address(NEW))
                .open();
    }

    private long addOnce(D data, List<AddedWith.Part> parts) {
        var form = dialog == null ? "" : dialog.form();
        long id = kit.saved().add(ledger, form, data, ref -> parts.forEach(part -> part.keep(ref)));
        parts.forEach(AddedWith.Part::clear);
        return id;
    }

    /** The address that opens the editor: of a new record, or of one by its id. */
    private String address(String which) {
        return ledger.format().route() + "?" + WRITE + "=" + which;
    }

    /** The address that opens an empty form beneath a record: what it points at is filled in. */
    public static String beneath(String ledger, String column, long record) {
        return "ledger/" + ledger + "?" + WRITE + "=" + NEW + MARK + column + MARK + record;
    }

    /** Opens what an address asks for. */
    public void write(String which) {
        var parts = which.split(Pattern.quote(MARK));
        if (parts[0].equals(NEW)) {
            add(parts.length == BENEATH ? pointing(parts[1], parts[2]) : Map.of());
        } else {
            Ids.find(which).ifPresent(this::edit);
        }
    }

    private Map<String, ?> pointing(String column, String record) {
        return ledger.format()
                .find(column)
                .filter(each -> each.kind() == ColumnKind.REFERENCE)
                .flatMap(_ -> Ids.find(record))
                .map(id -> Map.of(column, id))
                .orElse(Map.of());
    }

    /** What one row of the ledger is: the ledger's title without the word ledger (台账). */
    private String entry() {
        var title = kit.texts().get(ledger.format().titleKey());
        var book = kit.texts().get("ledger.book");
        return title.endsWith(book) ? title.substring(0, title.length() - book.length()) : title;
    }

    /** Most of what is typed happened today; another day is one key away. */
    private Map<String, ?> today() {
        return ledger.format()
                .find(ledger.format().date())
                .filter(column -> column.is(Trait.REQUIRED) && !column.is(Trait.AHEAD))
                .filter(column -> column.kind() == ColumnKind.DATE)
                .map(column -> Map.of(column.key(), kit.period().today()))
                .orElse(Map.of());
    }

    /** Who keeps one village, or one department, finds it filled in. */
    private Map<String, ?> own() {
        var scope = kit.access().scope(ledger.format().id());
        return ledger.format().limiting(scope).stream()
                .filter(column -> scope.of(column.source()).size() == 1)
                .collect(
                        Collectors.toMap(
                                Column::key,
                                column -> {
                                    var own = scope.of(column.source());
                                    return column.kind().several() ? own : own.iterator().next();
                                }));
    }

    public void edit(long id) {
        editor("ledger.edit-title", ledger.get(id), stored -> change(stored))
                .onConflict(() -> ledger.get(id))
                .at(address(Long.toString(id)))
                .open();
    }

    private long change(Stored<D> stored) {
        ledger.change(stored);
        return stored.id();
    }

    private EditorDialog<D> editor(
            String titleKey, Stored<D> state, SerializableFunction<Stored<D>, Long> save) {
        var inPlace = new InPlaceField(kit.texts());
        var made =
                new EditorDialog<>(
                        kit.texts().get(titleKey, entry()),
                        new LedgerForm<>(ledger.format(), kit),
                        state,
                        kit.texts(),
                        stored -> {
                            long id = InPlaceOf.call(inPlace.person(), () -> save.apply(stored));
                            tellSaved(id, stored.data());
                            changed.run();
                        });
        dialog = made;
        return made.also(inPlace, inPlace::waiting);
    }

    private static String shortened(String name) {
        return name.length() <= NAME_SHOWN ? name : VisibleText.cut(name, NAME_SHOWN - 1) + "…";
    }

    /** Names what was saved, with the way to it where it is not shown already. */
    private void tellSaved(long id, D data) {
        var elsewhere = said.test(data);
        var advice =
                kit.advices().looking(ledger.format()).apply(data).stream()
                        .map(each -> kit.texts().get(each.key(), each.arguments()))
                        .distinct()
                        .collect(Collectors.joining(" "));
        var name = shortened(ledger.title(data));
        var way = opening;
        SerializableRunnable open = way == null ? null : () -> way.accept(id);
        var word = kit.texts().get("ledger.outside-open");
        if (!advice.isEmpty()) {
            Notifications.advice(kit.texts().get("ledger.saved-but", name, advice), word, open);
        } else if (!elsewhere) {
            Notifications.success(kit.texts().get("ledger.saved-as", name), word, open);
        }
    }

    /**
     * Puts the record into the recycle bin and offers to take it back; asks first where others
     * point at it.
     */
    public void remove(long id) {
        var name = ledger.title(ledger.get(id).data());
        new Removal(ledger, kit).one(id, name, () -> removeNow(id, name));
    }

    private void removeNow(long id, String name) {
        ledger.remove(id);
        changed.run();
        Notifications.undoable(
                kit.texts().get("ledger.removed", name),
                kit.texts().get("ledger.undo"),
                () -> {
                    ledger.restore(id);
                    changed.run();
                });
    }
}
