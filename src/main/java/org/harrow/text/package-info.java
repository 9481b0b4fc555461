/**
 * What texts have in common: normalised words, near-duplicates, templates, things that can be
 * checked. Texts are hostile: everything here is bounded in size and time.
 */
@NullMarked
package org.harrow.text;

import org.jspecify.annotations.NullMarked;
