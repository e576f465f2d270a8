/** What was shown as saved is there after the process is killed. */
package fazhi.durability;
