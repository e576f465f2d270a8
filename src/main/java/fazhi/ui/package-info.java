/** The kit (界面组件): what every view is made of, each thing once. */
@NullMarked
package fazhi.ui;

import org.jspecify.annotations.NullMarked;
