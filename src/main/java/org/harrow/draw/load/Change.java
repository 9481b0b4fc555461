package org.harrow.draw.load;

/**
 * What was before a marker and what after it.
 *
 * @param values the two: {@code 3.1 → 5.4 a week}
 * @param rests what they rest on, shortly: {@code n 31, 54; × 1.7}
 * @param full both with their counts and limits, for the table and the narrator
 */
record Change(String values, String rests, String full) {}
