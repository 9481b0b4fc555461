/**
 * The case as one SQLite file: schema, append-only custody log, originals, rows of evidence, and
 * transactions that can be killed at any point. The format is described in {@code
 * docs/case-file.md}.
 */
@NullMarked
package org.harrow.casefile;

import org.jspecify.annotations.NullMarked;
