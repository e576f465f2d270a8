package fazhi.demo;

import fazhi.common.Stored;
import fazhi.organisation.DepartmentService;
import fazhi.organisation.SchoolService;
import fazhi.organisation.StaffData;
import fazhi.organisation.StaffService;
import fazhi.organisation.UnitData;
import fazhi.organisation.VillageService;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Villages, schools, departments and staff of the demo (演示机构与人员), all of invented names. */
@Component
class DemoUnits {

    private final VillageService villages;

    private final SchoolService schools;

    private final StaffService staff;

    private final DepartmentService departments;

    DemoUnits(
            VillageService villages,
            SchoolService schools,
            StaffService staff,
            DepartmentService departments) {
        this.departments = departments;
        this.villages = villages;
        this.schools = schools;
        this.staff = staff;
    }

    void found() {
        units("demo/villages.txt", villages::add);
        units("demo/schools.txt", schools::add);
        units("demo/departments.txt", departments::add);
        var offices =
                departments.list().stream()
                        .collect(Collectors.toMap(each -> each.data().name(), Stored::id));
        var people = lines("demo/staff.txt");
        for (int i = 0; i < people.size(); i++) {
            var parts = people.get(i).split(",");
            staff.add(new StaffData(i + 1, parts[0], parts[1], offices.get(parts[2]), i < 2, true));
        }
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
