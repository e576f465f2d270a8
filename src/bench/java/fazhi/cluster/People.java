package fazhi.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;

/**
 * Many people at once (多人同时使用): each opens page after page as a browser asks for them, leaves the
 * one before, and thinks in between. Prints how long the pages took, what failed, how large the
 * process grew and what a session holds. Ends by itself.
 */
public final class People {

    private static final List<String> PAGES =
            List.of(
                    "workbench",
                    "ledger/penalty",
                    "enforcement",
                    "ledger/activity",
                    "deadlines",
                    "ledger/task",
                    "publicity");

    private static final List<String> LOGINS = List.of("fazhiban", "zhifa", "lingdao", "pufa");

    private final int people;

    private final long think;

    private final long end;

    private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();

    private final AtomicInteger failed = new AtomicInteger();

    private People(int people, int think, int minutes) {
        this.people = people;
        this.think = think * 1_000L;
        this.end = System.nanoTime() + minutes * 60_000_000_000L;
    }

    /**
     * @param arguments people, seconds each thinks, minutes; 60, 5 and 3 unless given
     */
    public static void main(String[] arguments) throws Exception {
        int people = number(arguments, 0, 60);
        int think = number(arguments, 1, 5);
        int minutes = number(arguments, 2, 3);
        var folder = Files.createTempDirectory("fazhi-people-");
        var machine =
                Machine.start("people", folder, "jdbc:h2:file:" + folder + "/db/portal", "512m");
        try {
            new Memory(machine).of(people);
            new People(people, think, minutes).work(machine);
        } finally {
            machine.kill();
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void work(Machine machine) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < people; i++) {
                var visitor = new Visitor(machine.port(), LOGINS.get(i % LOGINS.size()));
                var chance = new Random(i);
                threads.execute(() -> work(visitor, chance));
            }
        }
        var sorted = new ArrayList<>(took.stream().sorted().toList());
        System.out.printf(
                "%d people, %d s to think: %d pages, %d failed; p50 %d ms, p95 %d ms, slowest %d ms;"
                        + " resident %d MB%n",
                people,
                think / 1_000,
                sorted.size(),
                failed.get(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast(),
                machine.resident());
    }

    private void work(Visitor visitor, Random chance) {
        try {
            Thread.sleep(chance.nextLong(think));
            visitor.signIn();
            while (System.nanoTime() < end) {
                var page = PAGES.get(chance.nextInt(PAGES.size()));
                var start = System.nanoTime();
                if (!visitor.visits(page)) {
                    failed.incrementAndGet();
                }
                took.add((System.nanoTime() - start) / 1_000_000);
                Thread.sleep(think / 2 + chance.nextLong(think));
            }
        } catch (IOException | IllegalStateException broken) {
            failed.incrementAndGet();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the heap holds for each person who has a ledger open. */
    private record Memory(Machine machine) {

        void of(int people) throws Exception {
            var visitors = new ArrayList<Visitor>();
            for (int i = 0; i < people; i++) {
                visitors.add(new Visitor(machine.port(), LOGINS.get(i % LOGINS.size())));
            }
            // what is made once for all is made before
            visitors.getFirst().signIn();
            visitors.getFirst().visits("ledger/penalty");
            long before = machine.live();
            for (var visitor : visitors.subList(1, people)) {
                visitor.signIn();
                if (!visitor.visits("ledger/penalty")) {
                    throw new IllegalStateException("no page");
                }
            }
            System.out.printf(
                    "live heap a session with a ledger open: %d KiB%n",
                    (machine.live() - before) / 1024 / (people - 1));
        }
    }
}
