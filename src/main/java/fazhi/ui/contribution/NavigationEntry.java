package fazhi.ui.contribution;

/** A view a module adds to the drawer (导航项) beside its ledgers and its overview. */
public interface NavigationEntry {

    /** The group of what stands beside the workbench, in no group. */
    String HOME = "home";

    /** {@code administration}, {@code report}, a pillar or {@link #HOME}. */
    String group();

    /** Stable name, marked as {@code nav-name}. */
    String name();

    String titleKey();

    String route();

    /** False for whoever the view would refuse. */
    boolean shown();
}
