package fazhi.ledger.cell.kind;

import fazhi.common.Labels;
import fazhi.common.Texts;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.name.Words;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words a column of choices may hold (可选词), under every name they go by. */
public final class ChoiceWords {

    /** A constant for what fits no other. */
    private static final String OTHER = "OTHER";

    private static final int LONG_ENOUGH = 2;

    private final Texts texts;

    private final Words words;

    private final Map<Column<?>, Map<String, Object>> known = new HashMap<>();

    private final Map<Column<?>, Map<String, Object>> likely = new HashMap<>();

    private final Map<Column<?>, Map<Object, String>> labels = new HashMap<>();

    public ChoiceWords(Texts texts, Words words) {
        this.texts = texts;
        this.words = words;
    }

    public Optional<Object> certain(Column<?> column, String cell) {
        var all = known.computeIfAbsent(column, this::known);
        var plain = TableWords.plain(cell);
        return Optional.ofNullable(all.get(plain))
                .or(() -> Optional.ofNullable(all.get(bare(plain))))
                .or(() -> ticked(all, plain));
    }

    /** A tick or a cross means what 是 and 否 mean in this column. */
    private static Optional<Object> ticked(Map<String, Object> all, String plain) {
        return Stream.of("yes", "no")
                .filter(each -> TableWords.of(each + ".sign").contains(plain))
                .map(each -> all.get(TableWords.of(each).getFirst()))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String bare(String plain) {
        return plain.replaceAll("[\\s.,;:()\"'\\u3000-\\u3002\\u2018-\\u201d]", "");
    }

    /** True for a word towns are known to use, which is proposed without more ado. */
    boolean listed(Column<?> column, String cell) {
        return likely.computeIfAbsent(column, this::likely).containsKey(TableWords.plain(cell));
    }

    /** What a word most likely means; where nothing is like it, the choice 其他. */
    @Nullable Object likely(Column<?> column, String cell) {
        var plain = TableWords.plain(cell);
        var all = likely.computeIfAbsent(column, this::likely);
        var listed = all.get(plain);
        if (listed != null || column.kind() == ColumnKind.WORD) {
            return listed;
        }
        if (column.kind() == ColumnKind.YES_NO) {
            return answer(plain);
        }
        var inside =
                all.entrySet().stream()
                        .filter(each -> each.getKey().length() >= LONG_ENOUGH)
                        .filter(each -> like(plain, each.getKey()))
                        .max(Map.Entry.comparingByKey(ChoiceWords::byLength));
        return inside.map(Map.Entry::getValue).or(() -> other(column, plain)).orElse(null);
    }

    /** What has not come to an end yet has none, not another one. */
    private static Optional<Object> other(Column<?> column, String plain) {
        if (TableWords.of("not.yet").stream().anyMatch(plain::contains)) {
            return Optional.empty();
        }
        return constants(column).stream()
                .filter(each -> each.name().equals(OTHER))
                .map(each -> (Object) each)
                .findFirst();
    }

    /** 已采纳 most likely is yes, 未采纳 no; a part is neither. */
    private static @Nullable Object answer(String plain) {
        if (begins(plain, "no.begin")) {
            return false;
        }
        return begins(plain, "yes.begin") ? true : null;
    }

    private static boolean begins(String plain, String words) {
        return TableWords.of(words).stream().anyMatch(plain::startsWith);
    }

    private static boolean like(String cell, String word) {
        return cell.contains(word) || cell.length() >= LONG_ENOUGH && word.contains(cell);
    }

    private static int byLength(String one, String other) {
        return Integer.compare(one.length(), other.length());
    }

    public String label(Column<?> column, Object value) {
        return labels.computeIfAbsent(column, this::labels).getOrDefault(value, "" + value);
    }

    private Map<String, Object> known(Column<?> column) {
        var all = new LinkedHashMap<String, Object>();
        switch (column.kind()) {
            case WORD ->
                    words.of(column.source())
                            .forEach(
                                    word -> {
                                        put(all, List.of(word.label(), word.code()), word.code());
                                        put(all, others(column, word.label()), word.code());
                                    });
            case YES_NO -> {
                put(all, TableWords.of("yes"), true);
                put(all, TableWords.of("no"), false);
            }
            default ->
                    constants(column)
                            .forEach(
                                    each -> {
                                        var key = Labels.key(each);
                                        put(all, LedgerWords.certain(key), each);
                                        put(all, List.of(each.name()), each);
                                        put(all, TableWords.everyLanguage(texts, key), each);
                                        if (each.name().equals(OTHER)) {
                                            put(all, TableWords.of("choice.other"), each);
                                        }
                                    });
        }
        return all;
    }

    private static List<String> others(Column<?> column, String label) {
        return LedgerWords.certain(column.source() + "." + label);
    }

    private Map<String, Object> likely(Column<?> column) {
        var all = new LinkedHashMap<>(known.computeIfAbsent(column, this::known));
        if (column.kind() == ColumnKind.WORD) {
            all.clear();
            words.of(column.source())
                    .forEach(
                            word ->
                                    put(
                                            all,
                                            LedgerWords.likely(
                                                    column.source() + "." + word.label()),
                                            word.code()));
        } else {
            constants(column).forEach(each -> put(all, LedgerWords.likely(Labels.key(each)), each));
        }
        return all;
    }

    private static void put(Map<String, Object> all, Iterable<String> words, Object value) {
        words.forEach(word -> all.put(TableWords.plain(word), value));
    }

    private Map<Object, String> labels(Column<?> column) {
        var all = new LinkedHashMap<Object, String>();
        switch (column.kind()) {
            case WORD ->
                    words.of(column.source()).forEach(word -> all.put(word.code(), word.label()));
            case YES_NO -> {
                all.put(true, texts.get("common.yes"));
                all.put(false, texts.get("common.no"));
            }
            default -> constants(column).forEach(each -> all.put(each, Labels.of(each, texts)));
        }
        return all;
    }

    /** The words that may be chosen, in their order. */
    public List<String> offered(Column<?> column) {
        return List.copyOf(labels.computeIfAbsent(column, this::labels).values());
    }

    private static List<Enum<?>> constants(Column<?> column) {
        return column.type().isEnum()
                ? Arrays.stream(column.type().getEnumConstants())
                        .<Enum<?>>map(each -> (Enum<?>) each)
                        .toList()
                : List.of();
    }
}
