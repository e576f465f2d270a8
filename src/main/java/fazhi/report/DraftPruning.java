package fazhi.report;

import fazhi.check.read.ChineseNumber;
import fazhi.document.Block;
import fazhi.report.DraftLine.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Takes out what has nothing to say (删繁): a heading above nothing or a point left alone, with those
 * behind it counted anew, and a gap where something stands. Chapters stay, and what a person wrote.
 *
 * @param blocks of each line
 */
record DraftPruning(List<DraftLine> lines, List<List<Block>> blocks, String closing) {

    private static final Pattern CHINESE =
            Pattern.compile("^([\\uff08(])(\\p{IsHan}+)([\\uff09)])");

    private static final Pattern DIGITS = Pattern.compile("^(\\d+)(?=[.\\u3001\\uff0e])");

    /** Level of the headings 1., 2. */
    private static final int POINT = 3;

    List<List<Block>> pruned() {
        var pruned = new ArrayList<List<Block>>();
        var dropped = new int[10];
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean heading = line.kind() == Kind.HEADING;
            boolean gone = !line.text().isEmpty() && gone(i);
            pruned.add(gone ? List.of() : blocks.get(i));
            if (heading) {
                for (int deeper = line.level() + 1; deeper < dropped.length; deeper++) {
                    dropped[deeper] = 0;
                }
                if (gone) {
                    dropped[line.level()]++;
                } else if (dropped[line.level()] > 0) {
                    pruned.set(i, List.of(counted(line, dropped[line.level()])));
                }
            }
        }
        return pruned;
    }

    private boolean gone(int place) {
        var line = lines.get(place);
        if (line.origin() != Block.Origin.DATA) {
            return false;
        }
        return switch (line.kind()) {
            case HEADING -> line.level() > 1 && (empty(place) || left(place));
            case BLANK -> told(above(place));
            default -> false;
        };
    }

    /** A point that is left alone of several (不单列一点): what it says stands without it. */
    private boolean left(int place) {
        int level = lines.get(place).level();
        if (level < POINT) {
            return false;
        }
        int parent = place;
        while (parent >= 0 && !headed(parent, level - 1)) {
            parent--;
        }
        var points =
                IntStream.range(parent + 1, end(parent)).filter(i -> headed(i, level)).toArray();
        return points.length > 1 && IntStream.of(points).filter(i -> !empty(i)).count() == 1;
    }

    private boolean headed(int place, int deepest) {
        var line = lines.get(place);
        return line.kind() == Kind.HEADING && line.level() <= deepest;
    }

    /** The heading a line stands below, or before the first line. */
    private int above(int place) {
        int heading = place - 1;
        while (heading >= 0 && lines.get(heading).kind() != Kind.HEADING) {
            heading--;
        }
        return heading;
    }

    private boolean empty(int heading) {
        for (int i = heading + 1; i < end(heading); i++) {
            if (lines.get(i).kind() == Kind.BLANK || tells(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean told(int heading) {
        for (int i = heading + 1; i < end(heading); i++) {
            if (tells(i)) {
                return true;
            }
        }
        return false;
    }

    private int end(int heading) {
        int level = heading < 0 ? 1 : lines.get(heading).level();
        int i = heading + 1;
        while (i < lines.size()
                && !(lines.get(i).kind() == Kind.HEADING && lines.get(i).level() <= level)) {
            i++;
        }
        return i;
    }

    private boolean tells(int place) {
        var line = lines.get(place);
        return (line.kind() == Kind.PARAGRAPH || line.kind() == Kind.SECTION)
                && !blocks.get(place).isEmpty()
                && !line.text().equals(closing);
    }

    private static Block counted(DraftLine heading, int fewer) {
        var chinese =
                CHINESE.matcher(heading.text())
                        .replaceFirst(
                                mark -> mark.group(1) + less(mark.group(2), fewer) + mark.group(3));
        return new Block.Heading(
                heading.level(),
                DIGITS.matcher(chinese)
                        .replaceFirst(
                                mark -> String.valueOf(Integer.parseInt(mark.group(1)) - fewer)));
    }

    private static String less(String number, int fewer) {
        return ChineseNumber.write(ChineseNumber.parse(number).intValue() - fewer);
    }
}
