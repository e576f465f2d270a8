package fazhi.demo;

import fazhi.security.Role;
import java.util.List;

/**
 * One account of the demo (演示账号), printed at its start; there is none in a portal in use.
 *
 * @param loginName also the key of its display name, {@code demo.person.loginName}
 */
public record DemoPerson(String loginName, Role role) {

    /** Of every demo account. */
    public static final String PASSWORD = "Demo-2023-lg";

    public static final List<DemoPerson> ALL =
            List.of(
                    new DemoPerson("fazhiban", Role.LAW_OFFICE),
                    new DemoPerson("lingdao", Role.LEADER),
                    new DemoPerson("zhifa", Role.OFFICER),
                    new DemoPerson("shenhe", Role.REVIEWER),
                    new DemoPerson("pufa", Role.PUBLICITY),
                    new DemoPerson("lianluo", Role.LIAISON),
                    new DemoPerson("guancha", Role.OBSERVER),
                    new DemoPerson("xitong", Role.SYSTEM_ADMIN),
                    new DemoPerson("anquan", Role.SECURITY_ADMIN),
                    new DemoPerson("shenji", Role.AUDIT_ADMIN));

    String nameKey() {
        return "demo.person." + loginName;
    }
}
