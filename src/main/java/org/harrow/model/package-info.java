/**
 * The words of the domain as records and sealed types: accounts, actions, artifacts, time
 * intervals, findings, exhibits, ledgers. Pure data: no clock, no randomness, no locale, no I/O.
 */
@NullMarked
package org.harrow.model;

import org.jspecify.annotations.NullMarked;
