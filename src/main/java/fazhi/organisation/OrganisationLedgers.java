package fazhi.organisation;

import static fazhi.ledger.format.Rule.inOrder;
import static fazhi.ledger.format.Trait.AHEAD;
import static fazhi.ledger.format.Trait.GRID;
import static fazhi.ledger.format.Trait.NATURAL;
import static fazhi.ledger.format.Trait.PERSON;
import static fazhi.ledger.format.Trait.PLACE;
import static fazhi.ledger.format.Trait.REQUIRED;
import static fazhi.ledger.format.Trait.SEARCH;
import static fazhi.ledger.format.Trait.SORT;
import static fazhi.ledger.format.Trait.TITLE;

import fazhi.ledger.Ledger;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.store.Ledgers;
import fazhi.organisation.unit.UnitData;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The base lists as ledgers (村、部门、学校、人员名册), each in the town's official order. */
@Configuration(proxyBeanMethods = false)
class OrganisationLedgers {

    private static final String MODULE = "organisation";

    static final LedgerFormat<UnitData> VILLAGE = units("village");

    static final LedgerFormat<UnitData> DEPARTMENT = units("department");

    static final LedgerFormat<UnitData> SCHOOL = units("school");

    static final LedgerFormat<StaffData> STAFF =
            LedgerFormat.of("staff", MODULE, StaffData.class)
                    .standing()
                    .count("order", PLACE, GRID, SORT)
                    .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE, PERSON)
                    .reference("department", "department", GRID, SEARCH, NATURAL)
                    .text("title", GRID, SEARCH)
                    .yesNo("leader", GRID)
                    .yesNo("departed", GRID)
                    .build();

    private static LedgerFormat<UnitData> units(String id) {
        return LedgerFormat.of(id, MODULE, UnitData.class)
                .standing()
                .count("order", PLACE, GRID, SORT)
                .text("name", REQUIRED, GRID, SEARCH, SORT, NATURAL, TITLE)
                .text("formerOf", GRID, SEARCH)
                .date("from", AHEAD, GRID)
                .date("to", AHEAD, GRID)
                .rule("to", "unit.to-before-from", each -> inOrder(each.from(), each.to()))
                .build();
    }

    @Bean
    @Order(900)
    Ledger<UnitData> villageLedger(Ledgers ledgers) {
        return ledgers.open(VILLAGE, Village.class, Village::new);
    }

    @Bean
    @Order(901)
    Ledger<UnitData> departmentLedger(Ledgers ledgers) {
        return ledgers.open(DEPARTMENT, Department.class, Department::new);
    }

    @Bean
    @Order(902)
    Ledger<UnitData> schoolLedger(Ledgers ledgers) {
        return ledgers.open(SCHOOL, School.class, School::new);
    }

    @Bean
    @Order(903)
    Ledger<StaffData> staffLedger(Ledgers ledgers) {
        return ledgers.open(STAFF, StaffMember.class, StaffMember::new);
    }
}
