/**
 * From the rows of a case to the snapshot that detectors see: joins identities, tellings of one
 * action, owners of artifacts, pages and their links. Pure: the same rows give the same snapshot in
 * any order.
 */
@NullMarked
package org.harrow.resolve;

import org.jspecify.annotations.NullMarked;
