package fazhi.ledger.shape;

import fazhi.common.Texts;
import fazhi.ledger.cell.LedgerWords;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Under what headers the columns of a ledger come (列名识别), in every language and wording. */
public final class HeaderNames {

    /** Strengths of a match, from the ledger's own header down to a likeness. */
    private static final int OWN = 8;

    private static final int WORD = 6;

    private static final int ALIKE = 4;

    /** Taken only where nothing says it better. */
    private static final int LOOSE = 2;

    private static final int COUNTED = 2;

    /** Less for the lower part of a grouped header alone, and for one of several words. */
    private static final int PART = 1;

    private static final int FAINT = 1;

    private final Map<String, String> own = new HashMap<>();

    private final Map<String, String> words = new HashMap<>();

    private final Map<String, String> loosely = new HashMap<>();

    private final Map<String, String> alike = new HashMap<>();

    private final Set<String> unclear = new HashSet<>();

    private final Map<String, List<String>> otherwise = new HashMap<>();

    private final Set<String> days = new HashSet<>();

    private final Set<String> counts = new HashSet<>();

    /** What a header most likely means (表头含义). */
    record Meaning(String column, int strength) {}

    public HeaderNames(LedgerFormat<?> format, Texts texts) {
        for (var column : format.columns()) {
            if (!column.is(Trait.ACT)) {
                learn(format, column, texts);
            }
        }
        alike.keySet().removeAll(unclear);
    }

    private void learn(LedgerFormat<?> format, Column<?> column, Texts texts) {
        if (column.kind() == ColumnKind.DATE) {
            days.add(column.key());
        }
        if (column.kind() == ColumnKind.COUNT) {
            counts.add(column.key());
        }
        own.put(TableWords.plain(column.key()), column.key());
        for (var header : TableWords.everyLanguage(texts, format.headerKey(column))) {
            own.put(TableWords.plain(header), column.key());
            likeness(HeaderText.bare(header), column.key());
        }
        for (var word : LedgerWords.headers(format.id(), column.key())) {
            words.putIfAbsent(TableWords.plain(word), column.key());
            likeness(HeaderText.bare(word), column.key());
        }
        for (var word : LedgerWords.of(format.id() + "." + column.key() + ".loosely")) {
            loosely.putIfAbsent(TableWords.plain(word), column.key());
        }
        otherwise.put(column.key(), LedgerWords.of(format.id() + "." + column.key() + ".not"));
    }

    private void likeness(String bare, String column) {
        var other = alike.putIfAbsent(bare, column);
        if (other != null && !other.equals(column)) {
            unclear.add(bare);
        }
    }

    /** What a header means, given from its group down to itself. */
    Optional<Meaning> find(List<String> written) {
        var path =
                written.size() == 1
                        ? List.of(written.getFirst().split(TableHead.GROUPED))
                        : written;
        var best = find(String.join("", path), 0);
        if (path.size() > 1) {
            best = better(best, find(String.join("", path.subList(1, path.size())), PART));
            best = better(best, find(path.getLast(), PART));
        }
        if (path.size() > 1 && ofDays(path)) {
            best = best.filter(meaning -> days.contains(meaning.column()));
            for (var end : TableWords.of("day.ends")) {
                best = better(best, dayOf(path.getLast() + end));
            }
        }
        for (var word : parts(path.getLast())) {
            best = better(best, find(group(path) + word, PART));
            best = better(best, find(word, PART + 1));
        }
        var counted = counted(path);
        if (counted.equals(best.map(meaning -> new Meaning(meaning.column(), COUNTED)))) {
            best = counted;
        }
        return best.or(() -> day(path))
                .or(() -> counted)
                .map(meaning -> doubted(meaning, String.join("", path)));
    }

    /** Below the header of a day its last part stands for it: 时间·月, 时间·日. */
    private Optional<Meaning> day(List<String> path) {
        return path.size() > 1
                        && TableWords.of("part.of.day").contains(TableWords.plain(path.getLast()))
                ? find(group(path), PART).filter(meaning -> days.contains(meaning.column()))
                : Optional.empty();
    }

    private static boolean ofDays(List<String> path) {
        return TableWords.of("day.group").stream()
                .anyMatch(TableWords.plain(group(path))::endsWith);
    }

    /** 时间节点·立案 is 立案日期. */
    private Optional<Meaning> dayOf(String header) {
        return find(header, PART).filter(meaning -> days.contains(meaning.column()));
    }

    /** What is counted under a header apart is part of it: 发放资料·折页, 发放资料·手册. */
    private Optional<Meaning> counted(List<String> path) {
        return path.size() > 1
                ? find(group(path), PART)
                        .filter(meaning -> counts.contains(meaning.column()))
                        .map(meaning -> new Meaning(meaning.column(), COUNTED))
                : Optional.empty();
    }

    private static String group(List<String> path) {
        return String.join("", path.subList(0, path.size() - 1));
    }

    /** 姓名/名称 is either. */
    private static List<String> parts(String header) {
        var parts = List.of(TableWords.plain(header).split("[/\\u3001]"));
        return parts.size() > 1 ? parts : List.of();
    }

    private Optional<Meaning> find(String header, int less) {
        var plain = HeaderText.unmarked(header);
        var bare = HeaderText.bare(header);
        var found = new ArrayList<Meaning>();
        meaning(own, plain, OWN - less).ifPresent(found::add);
        meaning(words, plain, WORD - less).ifPresent(found::add);
        meaning(alike, bare, ALIKE - less).ifPresent(found::add);
        meaning(loosely, plain, LOOSE - less).ifPresent(found::add);
        return found.stream().findFirst();
    }

    private static Optional<Meaning> meaning(Map<String, String> names, String name, int strength) {
        return Optional.ofNullable(names.get(name)).map(key -> new Meaning(key, strength));
    }

    private static Optional<Meaning> better(Optional<Meaning> one, Optional<Meaning> other) {
        return one.isEmpty() || other.isPresent() && other.get().strength() > one.get().strength()
                ? other
                : one;
    }

    /** 实缴罚款 is no 罚款: a likeness at most, taken where nothing else is there. */
    private Meaning doubted(Meaning meaning, String header) {
        var plain = TableWords.plain(header);
        return otherwise.getOrDefault(meaning.column(), List.of()).stream()
                        .anyMatch(plain::contains)
                ? new Meaning(meaning.column(), FAINT)
                : meaning;
    }
}
