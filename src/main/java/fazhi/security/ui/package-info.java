/** Login, first start and accounts on screen (登录与账号界面). */
@NullMarked
package fazhi.security.ui;

import org.jspecify.annotations.NullMarked;
