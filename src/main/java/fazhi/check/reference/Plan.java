package fazhi.check.reference;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A national plan by its name (规划), with the years of every issue known.
 *
 * @param dated its name as texts write it, with years behind it
 * @param issues the latest last
 */
record Plan(String name, Pattern dated, List<Years> issues) {

    static final List<Plan> ALL =
            References.rows("/check/plans.txt").stream().map(Plan::of).toList();

    /** The years of one issue of a plan (规划年限). */
    record Years(int from, int to) {

        static Years of(String text) {
            var years = text.split("-");
            return new Years(Integer.parseInt(years[0]), Integer.parseInt(years[1]));
        }

        String shown() {
            return from + "-" + to;
        }
    }

    private static Plan of(String[] row) {
        return new Plan(
                row[0],
                Pattern.compile(row[1] + References.words("plan.years").pattern()),
                Stream.of(row[2].split(" ")).map(Years::of).toList());
    }

    /** What five years are called by, such as 八五. */
    Optional<String> five() {
        return References.words("plan.five")
                .matcher(name)
                .results()
                .map(MatchResult::group)
                .findFirst();
    }

    /** Not one of the issues known, and not one that may have come since. */
    boolean wrong(Years said) {
        return !issues.contains(said) && said.from() <= issues.getLast().to();
    }
}
