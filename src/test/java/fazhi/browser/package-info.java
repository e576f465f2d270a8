/** Journeys of a person in Chromium, on the demo town. */
package fazhi.browser;
