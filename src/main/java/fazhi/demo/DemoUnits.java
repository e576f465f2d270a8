package fazhi.demo;

import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import fazhi.organisation.StaffData;
import fazhi.organisation.unit.UnitData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Villages, schools, departments and staff of the demo (演示机构与人员), all of invented names. */
@Component
class DemoUnits {

    /** Place of the login name in a line of staff, where the person has one. */
    private static final int LOGIN = 3;

    private final Ledger<UnitData> villages;

    private final Ledger<UnitData> schools;

    private final Ledger<StaffData> staff;

    private final Ledger<UnitData> departments;

    DemoUnits(
            Ledger<UnitData> villageLedger,
            Ledger<UnitData> schoolLedger,
            Ledger<StaffData> staff,
            Ledger<UnitData> departmentLedger) {
        this.departments = departmentLedger;
        this.villages = villageLedger;
        this.schools = schoolLedger;
        this.staff = staff;
    }

    void found() {
        units("demo/villages.txt", villages::add);
        units("demo/schools.txt", schools::add);
        units("demo/departments.txt", departments::add);
        var offices =
                departments.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .collect(Collectors.toMap(each -> each.data().name(), Stored::id));
        var people = lines("demo/staff.txt");
        for (int i = 0; i < people.size(); i++) {
            var parts = people.get(i).split(",");
            staff.add(
                    new StaffData(i + 1, parts[0], offices.get(parts[2]), parts[1], i < 2, false));
        }
    }

    /** Who of the staff each demo account is, by login name. */
    Map<String, Long> accounts() {
        var ids =
                staff.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                        .collect(Collectors.toMap(each -> each.data().name(), Stored::id));
        return lines("demo/staff.txt").stream()
                .map(line -> line.split(","))
                .filter(parts -> parts.length > LOGIN)
                .collect(Collectors.toMap(parts -> parts[LOGIN], parts -> ids.get(parts[0])));
    }

    private static void units(String file, Consumer<UnitData> add) {
        var names = lines(file);
        for (int i = 0; i < names.size(); i++) {
            add.accept(UnitData.of(i + 1, names.get(i)));
        }
    }

    private static List<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
