package fazhi.check.language;

import fazhi.check.read.PatternBook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A unit of counting (计量单位).
 *
 * @param kind what units may stand for one another: 宗, 件 and 起 are one kind
 */
public record Unit(String name, String kind) {

    private static final List<Unit> ALL = read();

    /** All units, the longer first. */
    static final String EXPRESSION =
            ALL.stream().map(unit -> Pattern.quote(unit.name)).collect(Collectors.joining("|"));

    public static Optional<Unit> of(String name) {
        return ALL.stream().filter(unit -> unit.name.equals(name)).findFirst();
    }

    public boolean money() {
        return kind.equals("money");
    }

    public boolean times() {
        return kind.equals("times");
    }

    public boolean percent() {
        return kind.equals("percent");
    }

    /** Of another number: per cent, times as much, 番. */
    public boolean relative() {
        return percent() || times() || doubling();
    }

    public boolean doubling() {
        return kind.equals("doubling");
    }

    private static List<Unit> read() {
        var units = new ArrayList<Unit>();
        for (var line : PatternBook.lines("/check/units.txt")) {
            var sides = line.split(" = ");
            for (var name : sides[1].split(" ")) {
                units.add(new Unit(name, sides[0]));
            }
        }
        units.sort(Comparator.comparing((Unit unit) -> unit.name.length()).reversed());
        return units;
    }
}
