package fazhi.ledger.store;

import fazhi.audit.AuditAction;
import fazhi.common.RecordRef;
import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Column;
import fazhi.ledger.LedgerFormat;
import fazhi.ledger.Masking;
import fazhi.ledger.Names;
import fazhi.ledger.ReferenceSource.Reference;
import fazhi.ledger.Right;
import fazhi.ledger.RowChanged;
import fazhi.ledger.Trait;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a record must hold before it is kept, and what is written about it (台账规则). */
record RowRules<D extends Record>(LedgerFormat<D> format, Workshop workshop) {

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
     * @throws Refusal at the column of the village
     */
    void requireOwn(D data) {
        if (!within(data, true)) {
            throw Refusal.at(format.scope().orElseThrow().key(), "ledger.other-village");
        }
    }

    private static @Nullable Object tidy(Column<?> column, @Nullable Object value) {
        return switch (value) {
            case String text -> text.isBlank() ? null : text.strip();
            case BigDecimal amount -> amount.setScale(2, RoundingMode.HALF_UP);
            case null, default -> value;
        };
    }

    /** What acts have set stays as it is, whatever was typed. */
    D keepActs(D before, D typed) {
        var kept =
                format.columns().stream()
                        .filter(
                                column ->
                                        column.is(Trait.ACT)
                                                || column.is(Trait.PERSONAL) && !unmasked())
                        .toList();
        return kept.isEmpty()
                ? typed
                : mapped(
                        typed,
                        (column, value) -> kept.contains(column) ? column.value(before) : value);
    }

    D masked(D data) {
        return unmasked() || format.with(Trait.PERSONAL).isEmpty()
                ? data
                : mapped(
                        data,
                        (column, value) ->
                                column.is(Trait.PERSONAL) && value instanceof String name
                                        ? Masking.name(name)
                                        : value);
    }

    private boolean unmasked() {
        return workshop.access().may(format.id(), Right.UNMASK);
    }

    boolean covers(D data) {
        return within(data, false);
    }

    private boolean within(D data, boolean whole) {
        var scope = workshop.access().scope(format.id());
        if (scope.wholeTown() || format.scope().isEmpty()) {
            return true;
        }
        return switch (format.scope().get().value(data)) {
            case Set<?> several when whole ->
                    !several.isEmpty()
                            && several.stream().allMatch(each -> scope.covers((Long) each));
            case Set<?> several -> several.stream().anyMatch(each -> scope.covers((Long) each));
            case Long village -> scope.covers(village);
            case null, default -> false;
        };
    }

    String searchText(D data) {
        return searchText(data, names(format.with(Trait.SEARCH), List.of(data)));
    }

    String searchText(D data, Names names) {
        return text(format.with(Trait.SEARCH), data, names).toLowerCase(Locale.ROOT);
    }

    String title(D data) {
        return titles(List.of(new Stored<>(0, 0, data))).getFirst().label();
    }

    List<Reference> titles(List<Stored<D>> rows) {
        var columns = format.with(Trait.TITLE);
        var names = names(columns, rows.stream().map(Stored::data).toList());
        return rows.stream()
                .map(row -> new Reference(row.id(), text(columns, row.data(), names)))
                .toList();
    }

    Names names(List<Column<D>> columns, Collection<D> rows) {
        return workshop.texts().names(format, columns, rows);
    }

    private String text(List<Column<D>> columns, D data, Names names) {
        return columns.stream()
                .map(column -> workshop.texts().show(column, data, names))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    void record(AuditAction action, long id, @Nullable D before, @Nullable D after) {
        var ref = new RecordRef(format.id(), id);
        workshop.trail().record(action, ref, before, after);
        workshop.events().publishEvent(new RowChanged(ref, before, after));
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
