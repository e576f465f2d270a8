package fazhi.ledger.cell.kind;

import fazhi.ledger.cell.TableWords;
import fazhi.ledger.name.ReferenceSource.Reference;
import fazhi.ledger.name.References;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The records some names mean (名称查找), looked up for a whole file at once: called exactly so, or so
 * but for what people leave out or add.
 */
public final class NameLookup {

    /** Enough for every village, school or office of a town. */
    private static final int ALL = 2000;

    private static final String VILLAGE = "village";

    public static final String STAFF = "staff";

    /** Blanks that only widen a short name on paper: 周 正. */
    private static final Pattern WIDENED =
            Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

    private static final Pattern PART_OF_VILLAGE = TableWords.pattern("village.part");

    private static final Pattern OF_VILLAGE = TableWords.pattern("name.village");

    private static final Pattern OF_TOWN = TableWords.pattern("name.town");

    private static final Pattern OF_LAW = TableWords.pattern("name.law");

    /** 司法所 周正: the office, or the post, and the name. */
    private static final Pattern OF_OFFICE = TableWords.pattern("name.office");

    private static final Pattern OF_PERSON = TableWords.pattern("name.person");

    private final References references;

    /** By source: the records the names of this file mean. */
    private final Map<String, Map<String, List<Reference>>> named = new HashMap<>();

    private final Map<String, Map<String, Long>> everyone = new HashMap<>();

    public NameLookup(References references) {
        this.references = references;
    }

    public void prepare(String source, Collection<String> names) {
        var known = named.computeIfAbsent(source, _ -> new HashMap<>());
        var asked = new HashSet<>(names);
        asked.removeAll(known.keySet());
        if (!asked.isEmpty()) {
            var found = references.source(source).named(asked);
            asked.forEach(name -> known.put(name, found.getOrDefault(name, List.of())));
        }
    }

    /** Records of this name; several where it is not clear which. */
    public List<Reference> find(String source, String name) {
        prepare(source, Set.of(name));
        var exactly = known(source, name);
        if (!exactly.isEmpty()) {
            return exactly;
        }
        var likeness = likeness(source, name);
        if (!likeness.equals(name) && !likeness.isEmpty()) {
            prepare(source, Set.of(likeness));
            var alike = known(source, likeness);
            if (!alike.isEmpty()) {
                return alike;
            }
        }
        return loosely(source, likeness);
    }

    private List<Reference> known(String source, String name) {
        return named.getOrDefault(source, Map.of()).getOrDefault(name, List.of());
    }

    private List<Reference> loosely(String source, String likeness) {
        if (!source.equals(VILLAGE) || !stem(likeness).equals(likeness)) {
            return List.of();
        }
        return all(source).entrySet().stream()
                .filter(each -> stem(each.getKey()).equals(likeness))
                .map(each -> new Reference(each.getValue(), each.getKey()))
                .toList();
    }

    /** A name without what people add to it. */
    public static String likeness(String source, String name) {
        return switch (source) {
            case VILLAGE ->
                    OF_TOWN.matcher(OF_VILLAGE.matcher(name.strip()).replaceFirst(""))
                            .replaceFirst("");
            case "law" -> OF_LAW.matcher(name).replaceAll("").strip();
            case STAFF, "officer" ->
                    OF_PERSON
                            .matcher(OF_OFFICE.matcher(name.strip()).replaceFirst(""))
                            .replaceAll("");
            default -> name.strip();
        };
    }

    /** The village of which this is a part. */
    public static String village(String source, String name) {
        var part = PART_OF_VILLAGE.matcher(name);
        return source.equals(VILLAGE) && part.matches() ? part.group(1) : name;
    }

    /** A name written with blanks between its characters. */
    public static String closed(String name) {
        return WIDENED.matcher(name).replaceAll("");
    }

    /** 石桥村 and 石桥 are one village; a name of one character is too little to tell. */
    private static String stem(String name) {
        for (var end : TableWords.of("village.end")) {
            if (name.endsWith(end) && name.length() > end.length() + 1) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }

    /** Everything a source offers, by name. */
    Map<String, Long> all(String source) {
        return everyone.computeIfAbsent(
                source,
                _ -> {
                    var all = new LinkedHashMap<String, Long>();
                    references
                            .source(source)
                            .find("", ALL)
                            .forEach(each -> all.put(each.label(), each.id()));
                    return all;
                });
    }

    /** Those whose names stand in a text: 石桥村村委会 names 石桥村. */
    public Set<Long> within(String source, String text) {
        var found = new HashSet<Long>();
        all(source)
                .forEach(
                        (name, id) -> {
                            if (name.length() > 1 && text.contains(name)) {
                                found.add(id);
                            }
                        });
        return found;
    }
}
