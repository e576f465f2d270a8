package fazhi.organisation.ui;

import fazhi.common.Stored;
import fazhi.organisation.DepartmentService;
import fazhi.organisation.ReorganisationData;
import fazhi.organisation.SchoolService;
import fazhi.organisation.UnitData;
import fazhi.organisation.VillageService;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * Villages, departments or schools (机构类别): the three lists differ in their service alone.
 *
 * @param id name in the permission table, in texts and marks
 */
record UnitKind(
        String id,
        Supplier<List<Stored<UnitData>>> list,
        LongFunction<Stored<UnitData>> get,
        ToLongFunction<UnitData> add,
        Consumer<Stored<UnitData>> change,
        Consumer<ReorganisationData> reorganise) {

    static UnitKind of(VillageService units) {
        return new UnitKind(
                "village", units::list, units::get, units::add, units::change, units::reorganise);
    }

    static UnitKind of(DepartmentService units) {
        return new UnitKind(
                "department",
                units::list,
                units::get,
                units::add,
                units::change,
                units::reorganise);
    }

    static UnitKind of(SchoolService units) {
        return new UnitKind(
                "school", units::list, units::get, units::add, units::change, units::reorganise);
    }
}
