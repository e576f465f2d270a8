package fazhi.ui;

/** A view a module adds to the drawer (导航项) beside its ledgers and its overview. */
public interface NavigationEntry {

    /** {@code administration}, {@code report} or a pillar. */
    String group();

    /** Stable name, marked as {@code nav-name}. */
    String name();

    String titleKey();

    String route();

    /** False for whoever the view would refuse. */
    boolean shown();
}
