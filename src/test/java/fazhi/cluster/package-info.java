/** Several machines on the same data (多机部署). */
package fazhi.cluster;
