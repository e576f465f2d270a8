import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Prints what can be counted of the code (代码指标): {@code ./portal numbers}. */
class Numbers {

    private static final int FILES_A_FOLDER = 15;

    private static final int LINES_A_FILE = 250;

    private static final Pattern TYPE =
            Pattern.compile(
                    "^(public )?(?:abstract |final |sealed |non-sealed |strictfp )*"
                            + "(?:class|interface|record|enum|@interface) ",
                    Pattern.MULTILINE);

    /** A file and how long it is (文件长度). */
    private record Measured(Path file, int lines) {}

    public static void main(String[] arguments) throws IOException {
        tell("main", sources("src/main/java"));
        tell("test", sources("src/test/java"));
    }

    private static List<Path> sources(String root) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }

    private static void tell(String name, List<Path> files) throws IOException {
        var lines = new ArrayList<Integer>();
        var tooLong = new ArrayList<Measured>();
        var folders = new TreeMap<String, Integer>();
        int types = 0;
        int open = 0;
        for (var file : files) {
            var text = Files.readString(file);
            int count = (int) text.lines().count();
            lines.add(count);
            if (count > LINES_A_FILE) {
                tooLong.add(new Measured(file, count));
            }
            folders.merge(file.getParent().toString(), 1, Integer::sum);
            var found = TYPE.matcher(text);
            if (found.find()) {
                types++;
                open += found.group(1) == null ? 0 : 1;
            }
        }
        lines.sort(null);
        System.out.printf(
                "%s: %d files, %d lines; median %d, p90 %d, max %d%n",
                name,
                files.size(),
                lines.stream().mapToInt(Integer::intValue).sum(),
                lines.get(lines.size() / 2),
                lines.get(lines.size() * 9 / 10),
                lines.getLast());
        System.out.printf(
                "  package-private types: %d of %d (%d %%)%n",
                types - open, types, 100 * (types - open) / types);
        tooLong.sort(Comparator.comparingInt(Measured::lines).reversed());
        tooLong.forEach(each -> System.out.printf("  %d lines: %s%n", each.lines(), each.file()));
        folders.entrySet().stream()
                .filter(each -> each.getValue() > FILES_A_FOLDER)
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(
                        each ->
                                System.out.printf(
                                        "  %d files: %s%n", each.getValue(), each.getKey()));
    }
}
