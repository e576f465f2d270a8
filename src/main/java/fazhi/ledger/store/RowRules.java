package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Scope;
import fazhi.common.text.OfficialLanguage;
import fazhi.common.text.VisibleText;
import fazhi.ledger.Masking;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import fazhi.ledger.name.Names;
import fazhi.ledger.name.Renamed;
import fazhi.ledger.store.query.SearchText;
import fazhi.ledger.store.query.SortKey;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record must hold before it is kept, and what is written about it (台账规则). */
public record RowRules<D extends Record>(LedgerFormat<D> format, Workshop workshop) {

    LocalDate today() {
        return LocalDate.now(workshop.clock());
    }

    /**
     * The record as it will be kept: blanks as nothing, yuan in cents; or a refusal at its column.
     */
    D accept(D data) {
        var tidy = mapped(data, RowRules::tidy);
        requireSound(tidy);
        requireOwn(tidy);
        return tidy;
    }

    /**
     * @throws Refusal at the first column that breaks a rule of the format
     */
    void requireSound(D data) {
        var complaints = format.complaints(data, today());
        if (!complaints.isEmpty()) {
            throw complaints.getFirst().refusal();
        }
    }

    /**
     * A row of several villages is seen by each of them, and typed only by who answers for all.
     *
     * @throws Refusal at the column of the village, department or member of staff
     */
    void requireOwn(D data) {
        var scope = workshop.access().scope(format.id());
        format.limiting(scope).stream()
                .filter(column -> !covers(scope, column, data, true))
                .findFirst()
                .ifPresent(
                        column -> {
                            throw Refusal.at(
                                    column.key(),
                                    column.source().equals(Scope.VILLAGE)
                                            ? "ledger.other-village"
                                            : "ledger.other-department");
                        });
    }

    /** What a person sees of a text, wherever it was typed, pasted or read. */
    private static @Nullable String text(Column<?> column, String typed) {
        var seen =
                column.kind() == ColumnKind.LONG_TEXT
                        ? VisibleText.of(typed).strip()
                        : VisibleText.line(typed);
        return seen.isEmpty() ? null : seen;
    }

    private static @Nullable Object tidy(Column<?> column, @Nullable Object value) {
        return switch (value) {
            case String text -> text(column, text);
            case BigDecimal amount -> amount.setScale(2, RoundingMode.HALF_UP);
            case null, default -> value;
        };
    }

    /** What acts have set stays as it is, whatever was typed; so does what was shown hidden. */
    D keepActs(D before, D typed) {
        return mapped(
                typed,
                (column, value) ->
                        column.is(Trait.ACT) || hidden(column, column.value(before), value)
                                ? column.value(before)
                                : value);
    }

    private boolean hidden(Column<D> column, @Nullable Object before, @Nullable Object typed) {
        return !unmasked()
                && (column.is(Trait.PERSONAL) || Objects.equals(masked(column, before), typed));
    }

    D masked(D data) {
        return unmasked() || format.columns().stream().noneMatch(column -> hides(column, data))
                ? data
                : mapped(data, RowRules::masked);
    }

    private static <D extends Record> boolean hides(Column<D> column, D data) {
        return column.value(data) instanceof String text
                && (column.is(Trait.PERSONAL) || Masking.holdsNumber(text));
    }

    /** Names of private persons, and in other texts the numbers that tell who somebody is. */
    private static @Nullable Object masked(Column<?> column, @Nullable Object value) {
        return switch (value) {
            case String name when column.is(Trait.PERSONAL) -> Masking.name(name);
            case String text when !column.is(Trait.NATURAL) -> Masking.numbers(text);
            case null, default -> value;
        };
    }

    public boolean unmasked() {
        return workshop.access().may(format.id(), Right.UNMASK);
    }

    boolean covers(D data) {
        var scope = workshop.access().scope(format.id());
        return format.limiting(scope).stream()
                .allMatch(column -> covers(scope, column, data, false));
    }

    private static <D extends Record> boolean covers(
            Scope scope, Column<D> column, D data, boolean whole) {
        var own = scope.of(column.source());
        return switch (column.value(data)) {
            case Set<?> several when whole -> !several.isEmpty() && own.containsAll(several);
            case Set<?> several -> several.stream().anyMatch(own::contains);
            case Long one -> own.contains(one);
            case null, default -> false;
        };
    }

    /** The texts kept with a row beside its record: for quick search, and for its place. */
    void texts(Entry<D> row, D data) {
        texts(row, data, written(List.of(data)));
    }

    void texts(Entry<D> row, D data, Names names) {
        row.search(searchText(data, names));
        if (row instanceof SortedEntry<?> sorted) {
            sorted.order(sortText(data, names));
        }
    }

    /** What the kept texts of these rows name: everybody searches them, whoever types. */
    Names written(List<D> rows) {
        return workshop.texts().wholeNames(format, new SortKey<>(format).columns(), rows);
    }

    String sortText(D data, Names names) {
        return OfficialLanguage.in(() -> new SortKey<>(format).of(data, workshop.texts(), names));
    }

    /** In Chinese whoever types: the next reader looks for the words of the town. */
    String searchText(D data, Names names) {
        return OfficialLanguage.in(
                () ->
                        SearchText.of(
                                SearchText.columns(format).stream()
                                        .map(column -> cell(column, data, names))
                                        .toList()));
    }

    private SearchText.Cell cell(Column<D> column, D data, Names names) {
        return new SearchText.Cell(
                workshop.texts().show(column, data, names), column.is(Trait.PERSONAL));
    }

    RowTitles<D> titles() {
        return new RowTitles<>(this);
    }

    void record(AuditAction action, long id, @Nullable D before, @Nullable D after) {
        var ref = new RecordRef(format.id(), id);
        workshop.trail().record(action, ref, before, after);
        workshop.events().publishEvent(new RowChanged(ref, before, after));
        if (before != null && after != null && titles().differ(before, after)) {
            workshop.events().publishEvent(new Renamed(format.id(), Set.of(String.valueOf(id))));
        }
    }

    private D mapped(D data, Change<D> change) {
        Map<String, @Nullable Object> values = new HashMap<>();
        Stream.of(format.columns())
                .flatMap(List::stream)
                .forEach(column -> values.put(column.key(), change.of(column, column.value(data))));
        return format.make(values);
    }

    /** Gives one cell another value. */
    private interface Change<D extends Record> {

        @Nullable Object of(Column<D> column, @Nullable Object value);
    }
}
