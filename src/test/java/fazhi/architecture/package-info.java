/** Rules of the house, each with a twin that proves it can fail. */
package fazhi.architecture;
